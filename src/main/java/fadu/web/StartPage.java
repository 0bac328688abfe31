package fadu.web;

import fadu.account.SignedIn;
import fadu.api.Upload;
import fadu.register.Intake;
import fadu.register.Labels;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page: drop a contract, see the latest reviews. */
@Controller
class StartPage {
  private static final int SHOWN = 50;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** A line of the list. */
  record Row(String id, String title, String phase, String message, int violated, String time) {
    static Row of(ReviewState review, ZoneId zone) {
      return new Row(
          review.id(),
          Labels.visible(review.title()),
          review.phase().name(),
          review.message(),
          review.violated(),
          TIME.format(Instant.ofEpochMilli(review.createdAt()).atZone(zone)));
    }
  }

  private final Intake intake;
  private final Reviews reviews;
  private final Clock clock;

  StartPage(Intake intake, Reviews reviews, Clock clock) {
    this.clock = clock;
    this.intake = intake;
    this.reviews = reviews;
  }

  @GetMapping("/")
  String start(@AuthenticationPrincipal SignedIn who, Model model) {
    List<Row> rows =
        reviews.latest(who, SHOWN).stream().map(r -> Row.of(r, clock.getZone())).toList();
    model.addAttribute("reviews", rows);
    return "start";
  }

  /** Takes an upload in: a script is told where its review stands, a plain form is led there. */
  @PostMapping("/reviews")
  ResponseEntity<?> upload(HttpServletRequest request, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    Upload upload = Upload.of(request);
    String id =
        intake.accept(
            who, request.getRemoteAddr(), upload.arriving(), upload.metadata(), upload.asOf());
    String path = request.getContextPath() + "/reviews/" + id;
    if (Objects.toString(request.getHeader("Accept"), "").startsWith("application/json")) {
      return ResponseEntity.created(URI.create(path)).body(Map.of("location", path));
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
