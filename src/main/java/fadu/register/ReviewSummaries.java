package fadu.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lists show and search of a result: who, what, and how many points of which outcome. */
final class ReviewSummaries {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> SEVERITIES = List.of("重大", "较大", "一般", "提示");
  private static final int LONGEST = 300;

  private final JdbcClient jdbc;

  ReviewSummaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes a result, in the transaction that stores it. */
  void add(String reviewId, byte[] json) {
    JsonNode review = JSON.readTree(json);
    JsonNode contract = review.path("contract");
    JsonNode summary = review.path("summary");
    int[] bySeverity = new int[SEVERITIES.size()];
    List<String> codes = new ArrayList<>();
    for (JsonNode point : review.path("points")) {
      if (text(point, "outcome").equals("violated")) {
        codes.add(text(point, "code"));
        bySeverity[Math.max(0, SEVERITIES.indexOf(text(point, "severity")))]++;
      }
    }
    jdbc.sql(
            "insert into review_summary (review_id, kind, project, owner, contractor, price, points,"
                + " grave, serious, ordinary, hint, satisfied, not_applicable, not_assessed, error)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            reviewId,
            text(contract, "kind"),
            text(contract, "title"),
            text(contract, "owner"),
            text(contract, "contractor"),
            text(contract, "price"),
            summary.path("points").asInt(0),
            bySeverity[0],
            bySeverity[1],
            bySeverity[2],
            bySeverity[3],
            summary.path("satisfied").asInt(0),
            summary.path("notApplicable").asInt(0),
            summary.path("notAssessed").asInt(0),
            summary.path("error").asInt(0))
        .update();
    for (String code : codes.stream().distinct().toList()) {
      jdbc.sql("insert into review_violation (review_id, code) values (?, ?)")
          .params(reviewId, code)
          .update();
    }
  }

  /** Notes the results that were stored before there were summaries. */
  void fill() {
    List<String> missing =
        jdbc.sql(
                "select review_id from review_result where review_id not in"
                    + " (select review_id from review_summary)")
            .query(String.class)
            .list();
    for (String id : missing) {
      String json =
          jdbc.sql("select json from review_result where review_id = ?")
              .param(id)
              .query(String.class)
              .single();
      add(id, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static String text(JsonNode node, String member) {
    String text = node.path(member).asString("");
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
