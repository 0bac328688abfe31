package fadu.api;

import fadu.register.ReviewState;
import org.springframework.http.HttpStatus;

/** Why there is no result of a review: for good (422), or for a reason of the service (503). */
final class Refusal {
  private Refusal() {}

  static Problem problem(ReviewState state) {
    boolean refused = state.phase() == ReviewState.Phase.REFUSED;
    return Problem.told(
        refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.SERVICE_UNAVAILABLE,
        state.code(),
        state.message(),
        state.limit(),
        state.actual());
  }
}
