package fadu.web;

import fadu.account.SignedIn;
import fadu.api.Upload;
import fadu.register.Intake;
import fadu.register.ReviewState.Phase;
import fadu.register.SubmissionList;
import fadu.register.SubmissionSearch;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: drop a contract, find a review. */
@Controller
class StartPage {
  /** States of the filter, in the order of the page. */
  private static final List<Phase> PHASES =
      List.of(Phase.DONE, Phase.RUNNING, Phase.QUEUED, Phase.REFUSED, Phase.FAILED);

  private static final int LONGEST_SEARCH = 200;

  /** A state to filter by. */
  record Filter(String phase, long count, boolean chosen) {}

  private final Intake intake;
  private final SubmissionList list;
  private final Clock clock;

  StartPage(Intake intake, SubmissionList list, Clock clock) {
    this.intake = intake;
    this.list = list;
    this.clock = clock;
  }

  @GetMapping("/")
  String start(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") String page,
      @AuthenticationPrincipal SignedIn who,
      Model model) {
    String words = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
    Optional<Phase> phase =
        Arrays.stream(Phase.values()).filter(p -> p.name().equals(state)).findFirst();
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    SubmissionSearch search = new SubmissionSearch(words, phase, number - 1);
    SubmissionList.Page found = list.find(who, search);
    model.addAttribute("q", words);
    model.addAttribute("state", phase.map(Phase::name).orElse(""));
    model.addAttribute("found", found);
    model.addAttribute("filters", filters(who, search));
    model.addAttribute(
        "rows", found.rows().stream().map(r -> ListRow.of(r, clock.getZone())).toList());
    model.addAttribute("open", found.rows().stream().anyMatch(r -> r.phase().open()));
    model.addAttribute("searched", !words.isBlank() || phase.isPresent());
    return "start";
  }

  private List<Filter> filters(SignedIn who, SubmissionSearch search) {
    Map<Phase, Long> counts = list.phases(who, search);
    return PHASES.stream()
        .map(
            phase ->
                new Filter(
                    phase.name(),
                    counts.getOrDefault(phase, 0L),
                    search.phase().equals(Optional.of(phase))))
        .filter(filter -> filter.count() > 0 || filter.chosen())
        .toList();
  }

  /**
   * Takes an upload in: a script is told where its review stands, a plain form is led there. The
   * header {@code X-Contract} says which file is the contract, counted from 0.
   */
  @PostMapping("/reviews")
  ResponseEntity<?> upload(HttpServletRequest request, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    Upload upload = Upload.of(request);
    String id =
        intake.acceptInAnyOrder(
            who,
            request.getRemoteAddr(),
            upload.arriving(),
            contract(request.getHeader("X-Contract"), upload),
            upload.metadata(),
            upload.asOf());
    String path = request.getContextPath() + "/reviews/" + id;
    if (Objects.toString(request.getHeader("Accept"), "").startsWith("application/json")) {
      return ResponseEntity.created(URI.create(path)).body(Map.of("location", path));
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }

  private static OptionalInt contract(@Nullable String said, Upload upload) {
    if (upload.sent() == 1) {
      return upload.position(0);
    }
    return said != null && said.matches("[0-9]{1,2}") && Integer.parseInt(said) < upload.sent()
        ? upload.position(Integer.parseInt(said))
        : OptionalInt.empty();
  }
}
