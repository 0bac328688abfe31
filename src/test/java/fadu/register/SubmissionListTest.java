package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.Decision.Reason;
import fadu.register.Decision.Verdict;
import fadu.register.ReviewState.Phase;
import fadu.review.worker.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionListTest {
  private static final SignedIn SCHOOL =
      new SignedIn("1", "school", "教育局", Role.DEPARTMENT, "", false);
  private static final SignedIn ROAD = new SignedIn("2", "road", "交通局", Role.DEPARTMENT, "", false);
  private static final SignedIn LAWYER =
      new SignedIn("3", "lawyer", "王律师", Role.ADVISER, "", false);

  @TempDir Path folder;
  private Database database;
  private Submissions submissions;
  private Attempts attempts;
  private Reviews reviews;
  private SubmissionList list;
  private Decisions decisions;

  @BeforeEach
  void open() throws IOException {
    database = new Database(folder);
    for (SignedIn who : List.of(SCHOOL, ROAD, LAWYER)) {
      database
          .jdbc
          .sql("insert into account values (?, ?, ?, ?, '-', 0, 0, 0, null)")
          .params(who.id(), who.name(), who.displayName(), who.role().name())
          .update();
    }
    Clock clock = Clock.systemUTC();
    AuditLog audit = new AuditLog(database.jdbc, clock);
    FileStore files = new FileStore(folder.resolve("files"));
    submissions =
        new Submissions(
            database.jdbc,
            files,
            new IdempotencyKeys(database.jdbc, clock),
            new Quota(database.jdbc, 200, org.springframework.util.unit.DataSize.ofGigabytes(5)),
            new ReviewOrders(database.source, database.jdbc, clock),
            audit,
            clock);
    attempts = new Attempts(database.jdbc, clock);
    reviews = new Reviews(database.jdbc);
    list = new SubmissionList(database.jdbc);
    decisions = new Decisions(database.jdbc, audit, clock);
  }

  private String submit(SignedIn from, String file) {
    return submissions
        .accept(
            new NewSubmission(
                from,
                "",
                List.of(new NewSubmission.File(file, new FileStore.Stored("0".repeat(64), 1))),
                OptionalInt.of(0),
                "",
                "",
                "",
                ""))
        .reviewId();
  }

  private void finish(String id, String project, String owner, String... violations) {
    StringBuilder points = new StringBuilder();
    for (String code : violations) {
      points.append(points.isEmpty() ? "" : ",");
      points.append("{\"code\":\"" + code + "\",\"outcome\":\"violated\",\"severity\":\"较大\"}");
    }
    byte[] json =
        """
        {"schema":"fadu.review/1","ruleSet":{"sha256":"ab"},"contract":{"title":"%s","owner":"%s"},
        "summary":{"points":40,"violated":%d,"satisfied":7},"points":[%s]}"""
            .formatted(project, owner, violations.length, points)
            .getBytes(StandardCharsets.UTF_8);
    Claim claim = attempts.begin(id, "").orElseThrow();
    attempts.done(claim, new Answer.Reviewed(json, new byte[] {'{', '}'}), ResultDigest.of(json));
  }

  private List<String> found(SignedIn who, String words) {
    return list.find(who, new SubmissionSearch(words, Optional.empty(), 0)).rows().stream()
        .map(ListedSubmission::file)
        .toList();
  }

  @Test
  void findsByFileProjectPartyNumberAndCode() {
    finish(submit(SCHOOL, "甲.docx"), "实验小学教学楼", "教育局", "payment.retention-over-3-percent");
    finish(submit(ROAD, "乙100%.docx"), "环城路改造", "交通局");

    assertThat(found(LAWYER, "")).containsExactly("乙100%.docx", "甲.docx");
    assertThat(found(LAWYER, "教学楼")).containsExactly("甲.docx");
    assertThat(found(LAWYER, "交通局 环城")).containsExactly("乙100%.docx");
    assertThat(found(LAWYER, "交通局 教学楼")).isEmpty();
    assertThat(found(LAWYER, "2026-0001")).containsExactly("甲.docx");
    assertThat(found(LAWYER, "2")).containsExactly("乙100%.docx");
    assertThat(found(LAWYER, "retention-over")).containsExactly("甲.docx");
    assertThat(found(LAWYER, "0%")).containsExactly("乙100%.docx");
    assertThat(found(LAWYER, "_")).isEmpty();
    assertThat(found(LAWYER, "' or 1=1 --")).isEmpty();
  }

  @Test
  void showsADepartmentOnlyItsOwn() {
    submit(SCHOOL, "甲.docx");
    submit(ROAD, "乙.docx");

    assertThat(found(SCHOOL, "")).containsExactly("甲.docx");
    assertThat(found(SCHOOL, "乙")).isEmpty();
    assertThat(list.phases(SCHOOL, new SubmissionSearch("", Optional.empty(), 0)))
        .isEqualTo(Map.of(Phase.QUEUED, 1L));
  }

  @Test
  void countsBySeverityAndPagesThrough() {
    String oldest = submit(SCHOOL, "甲.docx");
    for (int i = 1; i < SubmissionSearch.SIZE + 3; i++) {
      submit(SCHOOL, i + ".docx");
    }
    finish(oldest, "一", "甲", "a.b", "c.d");

    SubmissionList.Page second = list.find(LAWYER, new SubmissionSearch("", Optional.empty(), 1));
    assertThat(second.total()).isEqualTo(28);
    assertThat(second.pages()).isEqualTo(2);
    assertThat(second.rows()).hasSize(3);
    ListedSubmission first = second.rows().get(2);
    assertThat(first.serial()).isEqualTo(1);
    assertThat(first.summary().serious()).isEqualTo(2);
    assertThat(first.summary().violated()).isEqualTo(2);
    assertThat(list.find(LAWYER, new SubmissionSearch("", Optional.of(Phase.DONE), 0)).rows())
        .hasSize(1);
  }

  @Test
  void reviewsAgainWithOtherDataAndKeepsTheFirst() throws IOException {
    String first = submit(SCHOOL, "甲.docx");
    finish(first, "一", "甲");
    String submission = submissions.input(first).submissionId();
    String second =
        submissions.again(
            LAWYER, "", new ReviewInput(submission, OptionalInt.of(0), "awardPrice: 1", ""));

    assertThat(list.versions(submission))
        .extracting(SubmissionList.Version::reviewId)
        .containsExactly(first, second);
    assertThat(found(LAWYER, "")).hasSize(1);
    assertThat(submissions.input(first).metadata()).isEmpty();
    assertThat(submissions.input(second).metadata()).isEqualTo("awardPrice: 1");
    assertThat(reviews.json(first)).isPresent();
  }

  @Test
  void listsReviewsThatWereStoredBeforeThereWasAList() {
    finish(submit(SCHOOL, "甲.docx"), "一", "某教育局");
    database.jdbc.sql("delete from review_violation").update();
    database.jdbc.sql("delete from review_summary").update();
    assertThat(found(LAWYER, "某教育局")).isEmpty();

    list.complete();
    assertThat(found(LAWYER, "某教育局")).hasSize(1);
  }

  @Test
  void keepsEveryDecisionAndCountsTheLast() {
    String id = submit(SCHOOL, "甲.docx");
    ReviewState review = reviews.find(id).orElseThrow();
    decisions.add(
        LAWYER, "::1", review, new Decisions.Act("a.b", "f", Verdict.ACCEPTED, Reason.NONE, ""));
    decisions.add(
        LAWYER,
        "::1",
        review,
        new Decisions.Act("a.b", "f", Verdict.DISMISSED, Reason.MISREAD, " 读错了 "));

    Decision decision = decisions.of(review.submissionId()).get("f");
    assertThat(decision.verdict()).isEqualTo(Verdict.DISMISSED);
    assertThat(decision.remark()).isEqualTo("读错了");
    assertThat(decision.by()).isEqualTo("王律师");
    assertThat(decision.earlier()).isEqualTo(1);
    assertThat(decision.stands()).isTrue();
    assertThat(new AuditLog(database.jdbc, Clock.systemUTC()).latest(2))
        .extracting(a -> a.act() + " " + a.result())
        .containsExactly("decide dismissed", "decide accepted");
  }
}
