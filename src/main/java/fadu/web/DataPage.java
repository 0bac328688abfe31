package fadu.web;

import fadu.account.SignedIn;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.fact.Dictionary;
import fadu.register.Intake;
import fadu.register.Labels;
import fadu.register.ReviewInput;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import fadu.register.SubmissionList;
import fadu.register.Submissions;
import fadu.review.ruleset.CurrentRules;
import fadu.rules.RuleCatalogue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data that the contract cannot show; saving them orders another review of the submission. */
@Controller
@RequestMapping("/reviews/{id}/data")
class DataPage {
  private static final int LONGEST = 2000;
  private final VisibleReviews visible;
  private final Reviews reviews;
  private final Submissions submissions;
  private final SubmissionList list;
  private final Intake intake;
  private final CurrentRules rules;
  private final JsonMapper json;
  private final Clock clock;

  DataPage(
      VisibleReviews visible,
      Reviews reviews,
      Submissions submissions,
      SubmissionList list,
      Intake intake,
      CurrentRules rules,
      JsonMapper json,
      Clock clock) {
    this.visible = visible;
    this.reviews = reviews;
    this.submissions = submissions;
    this.list = list;
    this.intake = intake;
    this.rules = rules;
    this.json = json;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model) {
    ReviewState review = ended(id, who);
    ReviewInput input = submissions.input(id);
    return page(model, review, input, forms(review, input, Map.of()).form(), "");
  }

  @PostMapping
  String save(
      @PathVariable String id,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ReviewState review = ended(id, who);
    ReviewInput before = submissions.input(id);
    Map<String, String> posted = new HashMap<>();
    RuleCatalogue catalogue = RulesMissing.unlessThere(rules);
    for (Dictionary.Entry entry : DataForms.entries(catalogue)) {
      String value = request.getParameter(entry.key());
      if (value != null) {
        posted.put(entry.key(), tidy(value));
      }
    }
    DataForms forms = forms(review, before, posted);
    String asOf = Objects.toString(request.getParameter("asOf"), "").strip();
    ReviewInput input =
        new ReviewInput(
            before.submissionId(),
            contract(request.getParameter("contract"), before),
            changed(before.metadata(), posted, forms),
            asOf,
            before.compareAsOf().isEmpty() ? "" : LocalDate.now(clock).toString());
    DataForm form = forms.form();
    if (form.faults() > 0 || !date(asOf)) {
      response.setStatus(422);
      return page(model, review, input, form, date(asOf) ? "" : asOf);
    }
    return "redirect:/reviews/" + intake.again(who, request.getRemoteAddr(), input);
  }

  private static String tidy(String value) {
    String line = value.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private static boolean date(String asOf) {
    try {
      return asOf.isEmpty() || (asOf.length() == 10 && LocalDate.parse(asOf).getYear() > 0);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private OptionalInt contract(String said, ReviewInput before) {
    int files = submissions.files(before.submissionId()).size();
    if (files == 1 || said == null) {
      return before.contract();
    }
    return said.matches("[0-9]{1,2}") && Integer.parseInt(said) < files
        ? OptionalInt.of(Integer.parseInt(said))
        : OptionalInt.empty();
  }

  /** What comes from a paper and was left as it is stays the paper's. */
  private static String changed(String metadata, Map<String, String> posted, DataForms forms) {
    DeclaredText declared = DeclaredText.of(metadata);
    posted.forEach(
        (key, value) -> {
          boolean before = declared.value(key).isPresent();
          if (before || !value.equals(forms.taken(key))) {
            declared.set(key, value);
          }
        });
    return declared.text();
  }

  private ReviewState ended(String id, SignedIn who) {
    ReviewState review = visible.of(id, who);
    if (review.phase().open()) {
      throw new ProblemException(Problems.of(404));
    }
    return review;
  }

  private DataForms forms(ReviewState review, ReviewInput input, Map<String, String> posted) {
    JsonNode result =
        reviews.json(review.id()).map(json::readTree).orElseGet(json::createObjectNode);
    return new DataForms(
        RulesMissing.unlessThere(rules), result, DeclaredText.of(input.metadata()), posted);
  }

  private String page(
      Model model, ReviewState review, ReviewInput input, DataForm form, String fault) {
    List<Submissions.SentFile> files = submissions.files(review.submissionId());
    model.addAttribute("review", review);
    model.addAttribute("heading", Labels.visible(review.title()));
    model.addAttribute("serial", Serials.of(list, review, clock.getZone()));
    model.addAttribute("ordinal", list.ordinal(review.id()));
    model.addAttribute("form", form);
    model.addAttribute("files", files.stream().map(f -> Labels.visible(f.name())).toList());
    model.addAttribute("contract", input.contract().orElse(-1));
    model.addAttribute("asOf", input.asOf());
    model.addAttribute("dateFault", fault);
    return "data";
  }
}
