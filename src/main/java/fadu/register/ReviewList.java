package fadu.register;

import fadu.account.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews that someone may see, latest first, page by page. */
@Repository
public class ReviewList {
  /**
   * A place in the list: what comes after it was taken in earlier.
   *
   * @param createdAt milliseconds since 1970
   */
  public record Place(long createdAt, String id) {
    static Place of(ReviewState review) {
      return new Place(review.createdAt(), review.id());
    }
  }

  /**
   * @param next where the next page begins, empty on the last
   */
  public record Page(List<ReviewState> reviews, Optional<Place> next) {}

  private final JdbcClient jdbc;

  ReviewList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param phase only these, or all
   * @param after where to begin, or at the latest
   * @param size at least 1
   */
  public Page page(
      SignedIn viewer, Optional<ReviewState.Phase> phase, Optional<Place> after, int size) {
    Sight sight = Sight.of(viewer);
    StringBuilder where = new StringBuilder("where ").append(sight.sql());
    List<Object> params = new ArrayList<>(sight.params());
    phase.ifPresent(
        p -> {
          where.append(" and r.state = ?");
          params.add(p.stored());
        });
    after.ifPresent(
        place -> {
          where.append(" and (r.created_at < ? or (r.created_at = ? and r.id > ?))");
          params.addAll(List.of(place.createdAt(), place.createdAt(), place.id()));
        });
    params.add(size + 1);
    List<ReviewState> found =
        jdbc.sql(Reviews.COLUMNS + where + " order by r.created_at desc, r.id limit ?")
            .params(params)
            .query(Reviews::read)
            .list();
    boolean more = found.size() > size;
    List<ReviewState> shown = more ? found.subList(0, size) : found;
    return new Page(
        List.copyOf(shown), more ? Optional.of(Place.of(shown.get(size - 1))) : Optional.empty());
  }
}
