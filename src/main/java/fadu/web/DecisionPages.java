package fadu.web;

import fadu.account.SignedIn;
import fadu.api.Problem;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.register.Decision;
import fadu.register.Decisions;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import fadu.register.SubmissionList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accepting and dismissing findings. */
@Controller
class DecisionPages {
  private final VisibleReviews visible;
  private final Reviews reviews;
  private final Decisions decisions;
  private final Screens screens;
  private final SubmissionList list;

  DecisionPages(
      VisibleReviews visible,
      Reviews reviews,
      Decisions decisions,
      Screens screens,
      SubmissionList list) {
    this.list = list;
    this.visible = visible;
    this.reviews = reviews;
    this.decisions = decisions;
    this.screens = screens;
  }

  /** A script gets the finding's decision anew, a plain form is led back to the finding. */
  @PostMapping("/reviews/{id}/decisions")
  String decide(
      @PathVariable String id,
      @RequestParam String fingerprint,
      @RequestParam String verdict,
      @RequestParam(defaultValue = "NONE") String reason,
      @RequestParam(defaultValue = "") String remark,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      Model model) {
    ReviewState review = visible.done(id, who);
    if (!who.role().seesAll()) {
      throw new ProblemException(Problems.of(403));
    }
    Screen.Finding before = finding(review, fingerprint);
    Decisions.Act act = act(before.code(), fingerprint, verdict, reason, remark);
    decisions.add(who, request.getRemoteAddr(), review, act);
    Screen screen = screen(review);
    Screen.Finding finding = finding(screen, fingerprint);
    if (request.getHeader("HX-Request") == null) {
      return "redirect:/reviews/" + id + "#f" + finding.number();
    }
    model.addAttribute("review", review);
    model.addAttribute("f", finding);
    model.addAttribute("counts", screen.counts());
    model.addAttribute("ordinal", list.ordinal(id));
    model.addAttribute("mayDecide", true);
    model.addAttribute("reasons", reasons());
    return "finding :: decided";
  }

  /** Why a finding may be dismissed. */
  static List<Decision.Reason> reasons() {
    return Arrays.stream(Decision.Reason.values()).filter(r -> r != Decision.Reason.NONE).toList();
  }

  private static Decisions.Act act(
      String code, String fingerprint, String verdict, String reason, String remark) {
    try {
      Decision.Verdict decided = Decision.Verdict.valueOf(verdict);
      Decision.Reason why =
          decided == Decision.Verdict.DISMISSED
              ? Decision.Reason.valueOf(reason)
              : Decision.Reason.NONE;
      boolean unexplained =
          decided == Decision.Verdict.DISMISSED
              && (why == Decision.Reason.NONE
                  || (why == Decision.Reason.OTHER && remark.isBlank()));
      if (!unexplained) {
        return new Decisions.Act(code, fingerprint, decided, why, remark);
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new ProblemException(
        Problem.of(
            HttpStatus.BAD_REQUEST, "DECISION_INCOMPLETE", "不采纳须选择理由；选“其他”的，须写明说明。", "请补充后再保存。"));
  }

  private Screen screen(ReviewState review) {
    return screens.findings(
        reviews.json(review.id()).orElseThrow(), decisions.of(review.submissionId()));
  }

  private Screen.Finding finding(ReviewState review, String fingerprint) {
    return finding(screen(review), fingerprint);
  }

  /** The violation with this fingerprint; what is no violation cannot be decided about. */
  private static Screen.Finding finding(Screen screen, String fingerprint) {
    return Findings.violations(screen.groups()).stream()
        .filter(f -> f.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problems.of(404)));
  }
}
