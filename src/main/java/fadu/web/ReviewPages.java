package fadu.web;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.Decisions;
import fadu.register.Labels;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import fadu.register.SubmissionList;
import fadu.register.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One review: how far it is, what came of it. */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewPages {
  /** Another review of the same submission. */
  record Version(String id, int ordinal, String time, boolean shown) {}

  private final VisibleReviews visible;
  private final Reviews reviews;
  private final Submissions submissions;
  private final SubmissionList list;
  private final Decisions decisions;
  private final Screens screens;
  private final AuditLog audit;
  private final Clock clock;

  ReviewPages(
      VisibleReviews visible,
      Reviews reviews,
      Submissions submissions,
      SubmissionList list,
      Decisions decisions,
      Screens screens,
      AuditLog audit,
      Clock clock) {
    this.visible = visible;
    this.reviews = reviews;
    this.submissions = submissions;
    this.list = list;
    this.decisions = decisions;
    this.screens = screens;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      Model model) {
    ReviewState review = visible.of(id, who);
    model.addAttribute("review", review);
    model.addAttribute("title", Labels.visible(review.title()));
    model.addAttribute("file", Labels.visible(review.title()));
    model.addAttribute("files", submissions.files(review.submissionId()).size());
    model.addAttribute("steps", ReviewState.steps());
    switch (review.phase()) {
      case QUEUED, RUNNING -> {
        return "progress";
      }
      case REFUSED, FAILED -> {
        return "refused";
      }
      case DONE -> {
        audit.append(who.name(), request.getRemoteAddr(), "view", id, "ok");
        Screen screen =
            screens.of(
                reviews.json(id).orElseThrow(),
                reviews.reading(id).orElseThrow(),
                decisions.of(review.submissionId()));
        model.addAttribute("screen", screen);
        model.addAttribute("older", screen.older(LocalDate.now(clock)));
        model.addAttribute("serial", Serials.of(list, review, clock.getZone()));
        model.addAttribute("versions", versions(review));
        model.addAttribute("ordinal", list.ordinal(id));
        model.addAttribute("mayDecide", who.role().seesAll());
        model.addAttribute("reasons", DecisionPages.reasons());
        return "review";
      }
    }
    throw new IllegalStateException();
  }

  private List<Version> versions(ReviewState review) {
    return list.versions(review.submissionId()).stream()
        .map(
            v ->
                new Version(
                    v.reviewId(),
                    v.ordinal(),
                    Findings.time(v.createdAt(), clock.getZone()),
                    v.reviewId().equals(review.id())))
        .toList();
  }

  /** For the progress page. */
  @GetMapping("/state")
  @ResponseBody
  Map<String, Object> progress(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    ReviewState review = visible.of(id, who);
    return Map.of(
        "open",
        review.phase().open(),
        "step",
        review.step().map(Enum::ordinal).orElse(-1),
        "recognised",
        review.recognised(),
        "toRecognise",
        review.toRecognise());
  }
}
