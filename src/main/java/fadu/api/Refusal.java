package fadu.api;

import fadu.register.ReviewState;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Why there is no result of a review: for good (422), or for a reason of the service (503). */
final class Refusal {
  private Refusal() {}

  static Problem problem(ReviewState state) {
    boolean refused = state.phase() == ReviewState.Phase.REFUSED;
    return new Problem(
        refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.SERVICE_UNAVAILABLE,
        state.code(),
        state.message(),
        "",
        Optional.empty(),
        state.limit(),
        state.actual());
  }
}
