package fadu.register;

import fadu.account.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much one person may have: reviews that are not finished, and bytes kept. */
@Component
public class Quota {
  private final JdbcClient jdbc;
  private final int openReviews;
  private final long storage;

  Quota(
      JdbcClient jdbc,
      @Value("${fadu.limits.open-reviews-per-user}") int openReviews,
      @Value("${fadu.limits.storage-per-user}") DataSize storage) {
    this.jdbc = jdbc;
    this.openReviews = openReviews;
    this.storage = storage.toBytes();
  }

  /** A submission that is not taken in because its sender has too much already. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final long limit;
    private final long actual;

    Passed(Kind kind, long limit, long actual) {
      super(kind + " " + actual + " > " + limit);
      this.kind = kind;
      this.limit = limit;
      this.actual = actual;
    }

    public Kind kind() {
      return kind;
    }

    /** In reviews or bytes. */
    public long limit() {
      return limit;
    }

    /** What there would be with this submission. */
    public long actual() {
      return actual;
    }
  }

  /** Which limit. */
  public enum Kind {
    OPEN_REVIEWS,
    STORAGE
  }

  /**
   * Refuses a submission that is one too many.
   *
   * @param bytes size of its files
   * @throws Passed if it is
   */
  void check(SignedIn from, long bytes) {
    long open =
        1
            + number(
                "select count(*) from review r join submission s on s.id = r.submission_id"
                    + " where s.account_id = ? and r.state in ('queued', 'running')",
                from);
    if (open > openReviews) {
      throw new Passed(Kind.OPEN_REVIEWS, openReviews, open);
    }
    long kept =
        bytes
            + number(
                "select coalesce(sum(f.size), 0) from submission_file f"
                    + " join submission s on s.id = f.submission_id where s.account_id = ?",
                from);
    if (kept > storage) {
      throw new Passed(Kind.STORAGE, storage, kept);
    }
  }

  private long number(String sql, SignedIn from) {
    return jdbc.sql(sql).param(from.id()).query(Long.class).single();
  }
}
