package fadu.api;

import fadu.register.ReviewList;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list, as JSON.
 *
 * @param next path of the next page, null on the last
 */
record ReviewListDocument(String schema, List<StatusDocument> reviews, @Nullable String next) {
  static ReviewListDocument of(
      ReviewList.Page page, ListQuery query, HttpServletRequest request, ZoneId zone) {
    return new ReviewListDocument(
        "fadu.review-list/1",
        page.reviews().stream().map(r -> StatusDocument.of(r, request, zone)).toList(),
        page.next().map(place -> path(place, query, request)).orElse(null));
  }

  private static String path(ReviewList.Place place, ListQuery query, HttpServletRequest request) {
    return Links.reviews(request)
        + "?limit="
        + query.limit()
        + query.phase().map(p -> "&state=" + ListQuery.stored(p)).orElse("")
        + "&after="
        + ListQuery.text(place);
  }
}
