package fadu.api;

import fadu.account.SignedIn;
import fadu.register.Intake;
import fadu.register.ReviewQueue;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviews over HTTP: send a contract, get the result, or ask for it later. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewsResource {
  private final Intake intake;
  private final Reviews reviews;
  private final ReviewQueue queue;
  private final Duration wait;

  ReviewsResource(
      Intake intake, Reviews reviews, ReviewQueue queue, @Value("${fadu.wait}") Duration wait) {
    this.intake = intake;
    this.reviews = reviews;
    this.queue = queue;
    this.wait = wait;
  }

  /** 200 with the result, 202 if it takes longer or the caller prefers, 422 if it is refused. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> submit(
      HttpServletRequest request,
      @AuthenticationPrincipal SignedIn who,
      @RequestHeader(name = "Prefer", required = false) Optional<List<String>> prefer)
      throws IOException, InterruptedException {
    Upload upload = Upload.of(request);
    Preference preference = Preference.of(prefer.orElse(List.of()), wait);
    String id =
        intake.accept(
            who, request.getRemoteAddr(), upload.arriving(), upload.metadata(), upload.asOf());
    if (!preference.patience().isZero() && queue.await(id, preference.patience())) {
      return answer(request, id, who);
    }
    ResponseEntity.BodyBuilder accepted =
        ResponseEntity.accepted().header("Location", path(request, id));
    if (preference.async()) {
      accepted.header("Preference-Applied", "respond-async");
    }
    return accepted.body(StatusDocument.of(state(id, who), path(request, id)));
  }

  /** The result, or how far it is. */
  @GetMapping("/{id}")
  ResponseEntity<?> get(
      HttpServletRequest request, @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    return answer(request, id, who);
  }

  private ResponseEntity<?> answer(HttpServletRequest request, String id, SignedIn who) {
    ReviewState state = state(id, who);
    String path = path(request, id);
    switch (state.phase()) {
      case DONE -> {
        byte[] json = reviews.json(id).orElseThrow();
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header("Content-Location", path)
            .body(json);
      }
      case REFUSED -> throw new ProblemException(problem(HttpStatus.UNPROCESSABLE_CONTENT, state));
      case FAILED -> throw new ProblemException(problem(HttpStatus.SERVICE_UNAVAILABLE, state));
      case QUEUED, RUNNING -> {
        return ResponseEntity.ok().header("Retry-After", "1").body(StatusDocument.of(state, path));
      }
    }
    throw new IllegalStateException();
  }

  private static Problem problem(HttpStatus status, ReviewState state) {
    return new Problem(status, state.code(), state.message(), "", state.limit(), state.actual());
  }

  private ReviewState state(String id, SignedIn who) {
    return reviews.find(id, who).orElseThrow(() -> new ProblemException(Problems.of(404)));
  }

  private static String path(HttpServletRequest request, String id) {
    return request.getContextPath() + "/api/v1/reviews/" + id;
  }
}
