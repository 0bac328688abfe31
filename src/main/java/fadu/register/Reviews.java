package fadu.register;

import fadu.account.SignedIn;
import fadu.register.ReviewState.Phase;
import fadu.review.worker.Step;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews and how far they are. */
@Repository
public class Reviews {
  static final String COLUMNS =
      "select r.id, r.submission_id, s.account_id, s.department_id, s.title, r.state, r.step, r.code, r.message,"
          + " r.code_limit, r.code_actual, r.violated, r.created_at, r.ocr_done, r.ocr_pages"
          + " from review r join submission s on s.id = r.submission_id ";

  private final JdbcClient jdbc;

  Reviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A review, if there is one that this person may see. */
  public Optional<ReviewState> find(String id, SignedIn viewer) {
    Sight sight = Sight.of(viewer);
    return jdbc.sql(COLUMNS + "where r.id = ? and " + sight.sql())
        .param(id)
        .params(sight.params())
        .query(Reviews::read)
        .optional();
  }

  Optional<ReviewState> find(String id) {
    return jdbc.sql(COLUMNS + "where r.id = ?").param(id).query(Reviews::read).optional();
  }

  /** The latest reviews that this person may see. */
  public List<ReviewState> latest(SignedIn viewer, int count) {
    Sight sight = Sight.of(viewer);
    return jdbc.sql(COLUMNS + "where " + sight.sql() + " order by r.created_at desc, r.id limit ?")
        .params(sight.params())
        .param(count)
        .query(Reviews::read)
        .list();
  }

  /** Number of reviews that wait or run. */
  public long open() {
    return jdbc.sql("select count(*) from review where state in ('queued', 'running')")
        .query(Long.class)
        .single();
  }

  /** The result as it was made, byte for byte. */
  public Optional<byte[]> json(String id) {
    return text("json", id);
  }

  /** The text that was reviewed, for the screen. */
  public Optional<byte[]> reading(String id) {
    return text("reading", id);
  }

  private Optional<byte[]> text(String column, String id) {
    return jdbc.sql("select " + column + " from review_result where review_id = ?")
        .param(id)
        .query(String.class)
        .optional()
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  static ReviewState read(ResultSet row, int number) throws SQLException {
    String step = row.getString(7);
    return new ReviewState(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Objects.toString(row.getString(4), ""),
        row.getString(5),
        Phase.stored(row.getString(6)),
        step.isEmpty() ? Optional.empty() : Optional.of(Step.valueOf(step)),
        row.getString(8),
        row.getString(9),
        number(row, 10),
        number(row, 11),
        row.getInt(12),
        row.getLong(13),
        row.getInt(14),
        row.getInt(15));
  }

  private static OptionalLong number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
