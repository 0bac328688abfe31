package fadu.register;

import fadu.account.SignedIn;
import fadu.register.ReviewState.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions as lists show them, with their latest reviews; everyone finds what they may see. */
@Repository
public class SubmissionList {
  private static final int WORDS = 8;
  private static final String FROM =
      " from submission s join review r on r.submission_id = s.id"
          + " and r.ordinal = (select max(ordinal) from review where submission_id = s.id)"
          + " join account a on a.id = s.account_id"
          + " left join review_summary m on m.review_id = r.id";

  private final JdbcClient jdbc;

  SubmissionList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds reviews to the list that were stored before there was one. */
  public void complete() {
    new ReviewSummaries(jdbc).fill();
  }

  /** A page of the list. */
  public record Page(List<ListedSubmission> rows, int number, long total) {
    public long pages() {
      return Math.max(1, (total + SubmissionSearch.SIZE - 1) / SubmissionSearch.SIZE);
    }
  }

  /** One review of a submission that has several. */
  public record Version(String reviewId, int ordinal, Phase phase, long createdAt, String by) {}

  public Page find(SignedIn viewer, SubmissionSearch search) {
    Where where = new Where(viewer, search);
    search.phase().ifPresent(phase -> where.and("r.state = ?", phase.stored()));
    long total =
        jdbc.sql("select count(*)" + FROM + where.sql)
            .params(where.values)
            .query(Long.class)
            .single();
    List<ListedSubmission> rows =
        jdbc.sql(
                "select r.id, s.serial, r.ordinal, s.title, a.display_name, r.state, r.message,"
                    + " s.created_at, m.kind, m.project, m.owner, m.contractor, m.price, m.grave,"
                    + " m.serious, m.ordinary, m.hint, m.satisfied, m.not_applicable,"
                    + " m.not_assessed, m.error"
                    + FROM
                    + where.sql
                    + " order by s.serial desc limit "
                    + SubmissionSearch.SIZE
                    + " offset "
                    + Math.max(0, search.page()) * SubmissionSearch.SIZE)
            .params(where.values)
            .query(SubmissionList::read)
            .list();
    return new Page(rows, Math.max(0, search.page()), total);
  }

  /** Number of submissions in each state, of those the words of the search find. */
  public Map<Phase, Long> phases(SignedIn viewer, SubmissionSearch search) {
    Where where = new Where(viewer, search);
    Map<Phase, Long> counts = new EnumMap<>(Phase.class);
    jdbc.sql("select r.state, count(*)" + FROM + where.sql + " group by r.state")
        .params(where.values)
        .query((r, n) -> Map.entry(Phase.stored(r.getString(1)), r.getLong(2)))
        .list()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** All reviews of a submission, the first one first. */
  public List<Version> versions(String submissionId) {
    return jdbc.sql(
            "select id, ordinal, state, created_at, ordered_by from review"
                + " where submission_id = ? order by ordinal")
        .param(submissionId)
        .query(
            (r, n) ->
                new Version(
                    r.getString(1),
                    r.getInt(2),
                    Phase.stored(r.getString(3)),
                    r.getLong(4),
                    r.getString(5)))
        .list();
  }

  /** The number of a review within its submission, from 1. */
  public int ordinal(String reviewId) {
    return jdbc.sql("select ordinal from review where id = ?")
        .param(reviewId)
        .query(Integer.class)
        .single();
  }

  /** The running number of a submission. */
  public int serial(String submissionId) {
    return jdbc.sql("select serial from submission where id = ?")
        .param(submissionId)
        .query(Integer.class)
        .single();
  }

  /** Conditions and their values, in order. */
  private static final class Where {
    private String sql = " where 1 = 1";
    private final List<Object> values = new ArrayList<>();

    Where(SignedIn viewer, SubmissionSearch search) {
      Sight sight = Sight.of(viewer);
      sql += " and " + sight.sql();
      values.addAll(sight.params());
      search
          .words()
          .strip()
          .lines()
          .flatMap(l -> List.of(l.split("\\s+")).stream())
          .filter(word -> !word.isEmpty())
          .limit(WORDS)
          .forEach(this::word);
    }

    private void word(String word) {
      String like = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
      String digits = word.replaceFirst("^(?:[0-9]{4}-)?0*(?=[0-9])", "");
      String sql = "";
      for (String column : List.of("s.title", "m.project", "m.owner", "m.contractor")) {
        sql += column + " like ? escape '!' or ";
        values.add(like);
      }
      if (digits.matches("[0-9]{1,9}")) {
        sql += "s.serial = ? or ";
        values.add(Integer.valueOf(digits));
      }
      sql +=
          "exists (select 1 from review_violation v where v.review_id = r.id"
              + " and v.code like ? escape '!')";
      values.add(like);
      this.sql += " and (" + sql + ")";
    }

    void and(String condition, Object value) {
      sql += " and " + condition;
      values.add(value);
    }
  }

  private static ListedSubmission read(ResultSet row, int number) throws SQLException {
    return new ListedSubmission(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        Phase.stored(row.getString(6)),
        row.getString(7),
        row.getLong(8),
        new ListedSubmission.Summary(
            text(row, 9),
            text(row, 10),
            text(row, 11),
            text(row, 12),
            text(row, 13),
            row.getInt(14),
            row.getInt(15),
            row.getInt(16),
            row.getInt(17),
            row.getInt(18),
            row.getInt(19),
            row.getInt(20),
            row.getInt(21)));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
