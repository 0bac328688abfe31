package fadu.web;

import fadu.account.SignedIn;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.register.Intake;
import fadu.register.ReviewState;
import fadu.register.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What would today's law say: another review of the submission, compared with today. */
@Controller
class OtherLawPage {
  private final VisibleReviews visible;
  private final Submissions submissions;
  private final Intake intake;
  private final Clock clock;

  OtherLawPage(VisibleReviews visible, Submissions submissions, Intake intake, Clock clock) {
    this.visible = visible;
    this.submissions = submissions;
    this.intake = intake;
    this.clock = clock;
  }

  @PostMapping("/reviews/{id}/today")
  String today(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    ReviewState review = visible.of(id, who);
    if (review.phase().open()) {
      throw new ProblemException(Problems.of(404));
    }
    String today = LocalDate.now(clock).toString();
    return "redirect:/reviews/"
        + intake.again(who, request.getRemoteAddr(), submissions.input(id).comparedWith(today));
  }
}
