package fadu.api;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.Accepted;
import fadu.register.Intake;
import fadu.register.KeyReused;
import fadu.register.ReviewList;
import fadu.register.ReviewQueue;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reviews over HTTP: send a contract, ask how far its review is, get the result, list them. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewsResource {
  private final Intake intake;
  private final Reviews reviews;
  private final ReviewList list;
  private final ReviewQueue queue;
  private final AuditLog audit;
  private final Clock clock;
  private final Duration wait;

  ReviewsResource(
      Intake intake,
      Reviews reviews,
      ReviewList list,
      ReviewQueue queue,
      AuditLog audit,
      Clock clock,
      @Value("${fadu.wait}") Duration wait) {
    this.intake = intake;
    this.reviews = reviews;
    this.list = list;
    this.queue = queue;
    this.audit = audit;
    this.clock = clock;
    this.wait = wait;
  }

  /** 200 with the result, 202 if it takes longer or the caller prefers, 422 if it is refused. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> submit(
      HttpServletRequest request,
      @AuthenticationPrincipal SignedIn who,
      @RequestHeader(name = "Prefer", required = false) Optional<List<String>> prefer,
      @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key)
      throws IOException, InterruptedException {
    String idempotencyKey = key.map(IdempotencyKey::checked).orElse("");
    Upload upload = Upload.of(request);
    Preference preference = Preference.of(prefer.orElse(List.of()), wait);
    Accepted accepted = accept(request, who, upload, idempotencyKey);
    String id = accepted.reviewId();
    if (!preference.patience().isZero() && queue.await(id, preference.patience())) {
      return replayed(accepted, answer(request, id, who));
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.accepted().header("Location", Links.review(request, id));
    if (preference.async()) {
      answer.header("Preference-Applied", "respond-async");
    }
    return replayed(accepted, answer.body(document(state(request, id, who), request)));
  }

  private Accepted accept(
      HttpServletRequest request, SignedIn who, Upload upload, String idempotencyKey)
      throws IOException {
    try {
      return intake.accept(
          who,
          request.getRemoteAddr(),
          upload.arriving(),
          upload.position(0),
          upload.metadata(),
          upload.asOf(),
          upload.compareAsOf(LocalDate.now(clock)),
          idempotencyKey);
    } catch (KeyReused e) {
      throw new ProblemException(IdempotencyKey.reused(Links.review(request, e.reviewId())));
    }
  }

  private static <T> ResponseEntity<T> replayed(Accepted accepted, ResponseEntity<T> answer) {
    return accepted.replayed()
        ? ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header("Idempotency-Replayed", "true")
            .body(answer.getBody())
        : answer;
  }

  /** The caller's reviews, latest first. */
  @GetMapping
  ReviewListDocument list(
      HttpServletRequest request,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Optional<String> state,
      @RequestParam Optional<String> limit,
      @RequestParam Optional<String> after) {
    ListQuery query = ListQuery.of(state, limit, after);
    ReviewList.Page page = list.page(who, query.phase(), query.after(), query.limit());
    return ReviewListDocument.of(page, query, request, clock.getZone());
  }

  /** The result, or how far it is. */
  @GetMapping("/{id}")
  ResponseEntity<?> get(
      HttpServletRequest request, @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    return answer(request, id, who);
  }

  /** How far it is; never a problem of the review itself. */
  @GetMapping("/{id}/status")
  ResponseEntity<StatusDocument> status(
      HttpServletRequest request, @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    ReviewState state = state(request, id, who);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (state.phase().open()) {
      answer.header("Retry-After", "1");
    }
    return answer.body(document(state, request));
  }

  /** The result, and nothing else: 409 while there is none. */
  @GetMapping("/{id}/result")
  ResponseEntity<?> result(
      HttpServletRequest request, @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    ReviewState state = state(request, id, who);
    if (state.phase().open()) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.CONFLICT,
              "NOT_FINISHED",
              "审查还没有完成。",
              "请稍后再取；进度见 " + Links.review(request, id) + "/status。"));
    }
    return answer(request, id, who);
  }

  private ResponseEntity<?> answer(HttpServletRequest request, String id, SignedIn who) {
    ReviewState state = state(request, id, who);
    switch (state.phase()) {
      case DONE -> {
        byte[] json = reviews.json(id).orElseThrow();
        audit.append(who.getName(), request.getRemoteAddr(), "read", id, "ok");
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header("Content-Location", Links.review(request, id))
            .body(json);
      }
      case REFUSED, FAILED -> throw new ProblemException(Refusal.problem(state));
      case QUEUED, RUNNING -> {
        return ResponseEntity.ok().header("Retry-After", "1").body(document(state, request));
      }
    }
    throw new IllegalStateException();
  }

  private StatusDocument document(ReviewState state, HttpServletRequest request) {
    return StatusDocument.of(state, request, clock.getZone());
  }

  /** What others sent looks like what is not there; the attempt is on record. */
  private ReviewState state(HttpServletRequest request, String id, SignedIn who) {
    Optional<ReviewState> state = reviews.find(id, who);
    if (state.isEmpty()) {
      audit.append(who.getName(), request.getRemoteAddr(), "read", id, "refused");
      throw new ProblemException(Problems.of(404));
    }
    return state.get();
  }
}
