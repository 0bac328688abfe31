package fadu.web;

import fadu.account.SignedIn;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.audit.AuditLog;
import fadu.register.Labels;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
  private final Reviews reviews;
  private final Screens screens;
  private final AuditLog audit;

  ReviewPages(Reviews reviews, Screens screens, AuditLog audit) {
    this.reviews = reviews;
    this.screens = screens;
    this.audit = audit;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      Model model) {
    ReviewState review = state(id, who);
    model.addAttribute("review", review);
    model.addAttribute("title", Labels.visible(review.title()));
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
        model.addAttribute(
            "screen",
            screens.of(reviews.json(id).orElseThrow(), reviews.reading(id).orElseThrow()));
        return "review";
      }
    }
    throw new IllegalStateException();
  }

  /** For the progress page. */
  @GetMapping("/state")
  @ResponseBody
  Map<String, Object> progress(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    ReviewState review = state(id, who);
    return Map.of(
        "open", review.phase().open(), "step", review.step().map(Enum::ordinal).orElse(-1));
  }

  @GetMapping("/result.json")
  ResponseEntity<byte[]> result(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    ReviewState review = state(id, who);
    byte[] json = reviews.json(id).orElseThrow(() -> new ProblemException(Problems.of(404)));
    audit.append(who.name(), request.getRemoteAddr(), "download", id, "ok");
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(Labels.visible(review.title()) + ".审查结果.json", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(json);
  }

  private ReviewState state(String id, SignedIn who) {
    return reviews.find(id, who).orElseThrow(() -> new ProblemException(Problems.of(404)));
  }
}
