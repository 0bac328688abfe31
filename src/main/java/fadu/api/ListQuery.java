package fadu.api;

import fadu.register.ReviewList;
import fadu.register.ReviewState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** What the list is asked for. */
record ListQuery(Optional<ReviewState.Phase> phase, Optional<ReviewList.Place> after, int limit) {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  static ListQuery of(Optional<String> state, Optional<String> limit, Optional<String> after) {
    return new ListQuery(
        state.map(ListQuery::phase),
        after.map(ListQuery::place),
        limit.map(ListQuery::size).orElse(USUAL));
  }

  private static ReviewState.Phase phase(String text) {
    for (ReviewState.Phase phase : ReviewState.Phase.values()) {
      if (stored(phase).equals(text)) {
        return phase;
      }
    }
    throw invalid(
        "state",
        "state 只能是 "
            + Arrays.stream(ReviewState.Phase.values())
                .map(ListQuery::stored)
                .collect(Collectors.joining("、"))
            + " 之一。");
  }

  static String stored(ReviewState.Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private static int size(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int size = Integer.parseInt(text);
      if (size >= 1 && size <= MOST) {
        return size;
      }
    }
    throw invalid("limit", "limit 应是 1 到 " + MOST + " 的整数。");
  }

  private static ReviewList.Place place(String text) {
    int cut = text.indexOf('-');
    if (cut > 0 && text.substring(0, cut).matches("[0-9]{1,15}") && text.length() < 100) {
      return new ReviewList.Place(Long.parseLong(text.substring(0, cut)), text.substring(cut + 1));
    }
    throw invalid("after", "after 应是上一页应答里 next 所给的值。");
  }

  static String text(ReviewList.Place place) {
    return place.createdAt() + "-" + place.id();
  }

  private static ProblemException invalid(String field, String detail) {
    return new ProblemException(
        Problem.of(HttpStatus.BAD_REQUEST, "PARAMETER_INVALID", detail, "").at(field));
  }
}
