package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.SampleWorkers;
import fadu.account.Accounts;
import fadu.account.Passwords;
import fadu.account.Role;
import fadu.audit.AuditLog;
import fadu.audit.AuditRecord;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The adviser's pages over HTTP: who sees what, what a decision does, and what stays as it was. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleWorkers.class)
@Timeout(120)
class AdviserPagesTest {
  private static final String PASSWORD = "Correct-Horse-7";
  private static final Pattern FINGERPRINT =
      Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]{64})\"");
  @TempDir static Path data;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired AuditLog audit;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "64");
  }

  @BeforeEach
  void people() {
    person("lawyer", "王律师", Role.ADVISER);
    person("school", "教育局", Role.DEPARTMENT);
    person("road", "交通局", Role.DEPARTMENT);
  }

  private void person(String name, String shown, Role role) {
    if (accounts.named(name).isEmpty()) {
      accounts.setPassword(
          accounts.create(name, shown, role, "-").id(), passwords.hash(PASSWORD), false);
    }
  }

  /** Somebody at a browser, as far as a browser matters here. */
  private final class Visitor {
    private final HttpClient http =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(String name) throws Exception {
      post("/login", "/login", "username=" + name + "&password=" + PASSWORD);
    }

    HttpResponse<String> get(String path) throws Exception {
      return send(HttpRequest.newBuilder(uri(path)));
    }

    /** Posts a form as the page it stands on would. */
    HttpResponse<String> post(String page, String path, String fields) throws Exception {
      String token = URLEncoder.encode(token(page), StandardCharsets.UTF_8);
      return send(
          HttpRequest.newBuilder(uri(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + token)));
    }

    /** Sends files and waits for the review. */
    String submit(String... files) throws Exception {
      StringBuilder body = new StringBuilder();
      for (String file : files) {
        String name = file.substring(0, file.indexOf('|'));
        body.append("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
            .append(name)
            .append("\"\r\n\r\n")
            .append(file.substring(name.length() + 1))
            .append("\r\n");
      }
      HttpResponse<String> sent =
          send(
              HttpRequest.newBuilder(uri("/reviews"))
                  .header("Content-Type", "multipart/form-data; boundary=b")
                  .header("X-CSRF-TOKEN", token("/"))
                  .POST(HttpRequest.BodyPublishers.ofString(body + "--b--\r\n")));
      assertThat(sent.statusCode()).isEqualTo(303);
      String path = sent.headers().firstValue("Location").orElseThrow();
      while (get(path + "/state").body().contains("\"open\":true")) {
        Thread.sleep(50);
      }
      return path;
    }

    private String token(String page) throws Exception {
      Matcher token =
          Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get(page).body());
      assertThat(token.find()).as("a form on " + page).isTrue();
      return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
      return URI.create("http://localhost:" + port + path);
    }
  }

  private static String fingerprint(String page) {
    Matcher found = FINGERPRINT.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void aDepartmentFindsNothingOfAnother() throws Exception {
    String path = new Visitor("school").submit("甲校合同.txt|预留5%");
    Visitor road = new Visitor("road");

    for (String page :
        List.of("", "/state", "/result.json", "/findings.docx", "/findings.xlsx", "/data")) {
      HttpResponse<String> answer = road.get(path + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("甲校");
    }
    String fields = "fingerprint=" + "0".repeat(64) + "&verdict=ACCEPTED";
    assertThat(road.post("/", path + "/decisions", fields).statusCode()).isEqualTo(404);
    assertThat(road.post("/", path + "/data", "x=y").statusCode()).isEqualTo(404);
    assertThat(road.get("/?q=" + URLEncoder.encode("甲校", StandardCharsets.UTF_8)).body())
        .doesNotContain("甲校合同");
  }

  @Test
  void anAdviserDecidesAndTheMachinesBytesStay() throws Exception {
    Visitor lawyer = new Visitor("lawyer");
    String path = lawyer.submit("合同.txt|第一条\n预留5%");
    String before = lawyer.get(path + "/result.json").body();
    String fingerprint = fingerprint(lawyer.get(path).body());

    HttpResponse<String> decided =
        lawyer.post(
            path,
            path + "/decisions",
            "fingerprint=" + fingerprint + "&verdict=DISMISSED&reason=MISREAD&remark=%3Cb%3E3%25");
    assertThat(decided.statusCode()).isEqualTo(302);
    assertThat(decided.headers().firstValue("Location").orElseThrow()).endsWith(path + "#f1");

    String page = lawyer.get(path).body();
    assertThat(page).contains("不采纳", "机器识读有误", "&lt;b&gt;3%", "王律师").doesNotContain("<b>3%");
    assertThat(lawyer.get(path + "/result.json").body()).isEqualTo(before);
    AuditRecord act =
        audit.latest(20).stream().filter(a -> a.act().equals("decide")).findFirst().orElseThrow();
    assertThat(act.actor()).isEqualTo("lawyer");
    assertThat(act.result()).isEqualTo("dismissed");

    lawyer.post(path, path + "/decisions", "fingerprint=" + fingerprint + "&verdict=WITHDRAWN");
    assertThat(lawyer.get(path).body()).doesNotContain("&lt;b&gt;3%");
    assertThat(audit.firstBroken()).isEmpty();
  }

  @Test
  void aDecisionNeedsAReasonAndAFinding() throws Exception {
    Visitor lawyer = new Visitor("lawyer");
    String path = lawyer.submit("合同.txt|预留5%");
    String own = "fingerprint=" + fingerprint(lawyer.get(path).body());

    for (String fields :
        List.of(
            "&verdict=DISMISSED",
            "&verdict=DISMISSED&reason=NONE",
            "&verdict=DISMISSED&reason=OTHER&remark=%20",
            "&verdict=DISMISSED&reason=WHATEVER",
            "&verdict=MAYBE")) {
      assertThat(lawyer.post(path, path + "/decisions", own + fields).statusCode())
          .as(fields)
          .isEqualTo(400);
    }
    assertThat(
            lawyer
                .post(
                    path,
                    path + "/decisions",
                    "fingerprint=" + "0".repeat(64) + "&verdict=ACCEPTED")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aDepartmentReadsDecisionsAndMakesNone() throws Exception {
    Visitor school = new Visitor("school");
    String path = school.submit("合同.txt|预留5%");
    Visitor lawyer = new Visitor("lawyer");
    String own = "fingerprint=" + fingerprint(lawyer.get(path).body()) + "&verdict=ACCEPTED";

    assertThat(school.post(path, path + "/decisions", own).statusCode()).isEqualTo(403);
    lawyer.post(path, path + "/decisions", own);
    assertThat(school.get(path).body()).contains("王律师").doesNotContain("name=\"verdict\"");
  }

  @Test
  void anotherReviewKeepsTheFirstAndTheDecisionsThatStillFit() throws Exception {
    Visitor lawyer = new Visitor("lawyer");
    String path = lawyer.submit("合同.txt|预留5%");
    String first = lawyer.get(path + "/result.json").body();
    lawyer.post(
        path,
        path + "/decisions",
        "fingerprint=" + fingerprint(lawyer.get(path).body()) + "&verdict=ACCEPTED");

    HttpResponse<String> again = lawyer.post(path + "/data", path + "/data", "asOf=2020-01-01");
    assertThat(again.statusCode()).isEqualTo(302);
    String second = URI.create(again.headers().firstValue("Location").orElseThrow()).getPath();
    assertThat(second).isNotEqualTo(path);
    while (lawyer.get(second + "/state").body().contains("\"open\":true")) {
      Thread.sleep(50);
    }

    assertThat(lawyer.get(second).body()).contains("2020-01-01", "王律师", "第 2 次审查");
    assertThat(lawyer.get(path + "/result.json").body()).isEqualTo(first);
    assertThat(lawyer.get(second + "/result.json").body()).contains("\"asOf\":\"2020-01-01\"");
  }

  @Test
  void asksWhatTodaysLawWouldSayAndKeepsTheFirstReview() throws Exception {
    Visitor school = new Visitor("school");
    String draft = school.submit("合同.txt|预留5%");
    Visitor lawyer = new Visitor("lawyer");
    String path = orders(lawyer, draft + "/data", "asOf=2020-01-01");
    String first = lawyer.get(path + "/result.json").body();
    assertThat(lawyer.get(path).body())
        .contains("按今天的法律会怎样")
        .doesNotContain("data-tab=\"other-law\"");

    String second = orders(lawyer, path + "/today", "");
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    assertThat(lawyer.get(second + "/result.json").body())
        .contains("\"comparison\":{\"asOf\":\"" + today + "\"");
    assertThat(lawyer.get(second).body())
        .contains(
            "data-tab=\"other-law\"",
            "新增违反",
            "改按 " + today + " 的法律",
            "&lt;b&gt;没有约定专用账户。",
            "待核",
            "第二十六条")
        .doesNotContain("<b>没有约定", "按今天的法律会怎样");
    assertThat(lawyer.get(path + "/result.json").body()).isEqualTo(first);
    assertThat(new Visitor("road").post("/", path + "/today", "").statusCode()).isEqualTo(404);
  }

  /** Posts what orders another review and waits for it; its path. */
  private static String orders(Visitor visitor, String path, String fields) throws Exception {
    String page = path.endsWith("/today") ? path.substring(0, path.lastIndexOf('/')) : path;
    HttpResponse<String> answer = visitor.post(page, path, fields);
    assertThat(answer.statusCode()).isEqualTo(302);
    String review = URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    while (visitor.get(review + "/state").body().contains("\"open\":true")) {
      Thread.sleep(50);
    }
    return review;
  }

  @Test
  void whatOthersWroteStaysTextOnEveryPage() throws Exception {
    Visitor lawyer = new Visitor("lawyer");
    String code = "<script>alert(1)<script>";
    String path = lawyer.submit(code + ".txt|预留5%" + code, "<img src=x>.txt|" + code);

    for (String page : List.of("/", path, path + "/data", "/?q=%3Cscript%3Ealert(1)")) {
      assertThat(lawyer.get(page).body())
          .as(page)
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>", "<img");
    }
  }

  @Test
  void searchesAndPagesTakeAnythingInTheirStride() throws Exception {
    Visitor lawyer = new Visitor("lawyer");
    for (String query :
        List.of(
            "q=%25_%5C%27%22", "state=NO", "page=0", "page=-1", "page=999999999999", "page=7")) {
      assertThat(lawyer.get("/?" + query).statusCode()).as(query).isEqualTo(200);
    }
    assertThat(lawyer.get("/reviews/none").statusCode()).isEqualTo(404);
  }
}
