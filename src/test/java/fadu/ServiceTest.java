package fadu;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.account.Accounts;
import fadu.account.Passwords;
import fadu.account.Role;
import fadu.audit.AuditLog;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as a program and a person meet it: over HTTP, with workers and a database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleWorkers.class)
class ServiceTest {
  private static final String PASSWORD = "Correct-Horse-7";
  @TempDir static Path data;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired AuditLog audit;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "64");
  }

  @BeforeEach
  void people() {
    person("lawyer", Role.ADVISER);
    person("school", Role.DEPARTMENT);
    person("road", Role.DEPARTMENT);
  }

  private void person(String name, Role role) {
    if (accounts.named(name).isEmpty()) {
      String id = accounts.create(name, name, role, "-").id();
      accounts.setPassword(id, passwords.hash(PASSWORD), false);
    }
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String basic(String name, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder as(String name, String path) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", basic(name, PASSWORD));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String part(String name, String file, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + (file.isEmpty() ? "" : "; filename=\"" + file + "\"")
        + "\r\nContent-Type: application/octet-stream\r\n\r\n"
        + content
        + "\r\n";
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... parts) {
    return request
        .header("Content-Type", "multipart/form-data; boundary=b")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("", parts) + "--b--\r\n"));
  }

  private HttpResponse<String> review(String text) throws Exception {
    return send(with(as("school", "/api/v1/reviews"), part("files", "合同.txt", text)));
  }

  private static String location(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .or(() -> response.headers().firstValue("Content-Location"))
        .orElseThrow();
  }

  @Test
  void answersAContractWithItsReview() throws Exception {
    HttpResponse<String> answer = review("第一条\n预留5%作为质量保证金");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).startsWith("{\"schema\":\"fadu.review/1\"").contains("\"合同.txt\"");
  }

  @Test
  void givesTheSameBytesWhenAskedAgain() throws Exception {
    HttpResponse<String> answer = review("预留5%");

    assertThat(send(as("school", location(answer))).body()).isEqualTo(answer.body());
  }

  @Test
  void acceptsAndReportsProgressWhenAskedNotToWait() throws Exception {
    HttpResponse<String> accepted =
        send(
            with(as("school", "/api/v1/reviews"), part("files", "a.txt", "SLEEP"))
                .header("Prefer", "respond-async"));

    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(accepted.body()).contains("fadu.review-status/1");
    HttpResponse<String> later = send(as("school", location(accepted)));
    while (later.body().contains("fadu.review-status/1")) {
      Thread.sleep(50);
      later = send(as("school", location(accepted)));
    }
    assertThat(later.body()).startsWith("{\"schema\":\"fadu.review/1\"");
  }

  @Test
  void takesDateMetadataAndPapers() throws Exception {
    HttpResponse<String> answer =
        send(
            with(
                as("school", "/api/v1/reviews"),
                part("files", "a.txt", "x"),
                part("files", "a.txt", "y"),
                part("metadata", "metadata.yaml", "awardPrice: 1"),
                part("asOf", "", "2020-02-29")));

    assertThat(answer.body()).contains("\"asOf\":\"2020-02-29\"");
  }

  @Test
  void refusesAFileWithItsCode() throws Exception {
    HttpResponse<String> answer = review("%ENC");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"ENCRYPTED\"", "\"detail\":\"文件设有打开密码", "\"traceId\":");
  }

  @Test
  void refusesBadRequestsByName() throws Exception {
    String path = "/api/v1/reviews";
    assertProblem(
        send(with(as("school", path), part("asOf", "", "2020-01-01"))), 400, "FILE_MISSING");
    assertProblem(send(with(as("school", path))), 400, "FILE_MISSING");
    assertProblem(
        send(with(as("school", path), part("files", "a.txt", "x"), part("asOf", "", "31.12.2020"))),
        400,
        "DATE_INVALID");
    assertProblem(
        send(
            with(
                as("school", path), part("files", "a.txt", "x"), part("asOf", "", "+99999-01-01"))),
        400,
        "DATE_INVALID");
    assertProblem(
        send(with(as("school", path), part("files", "a.txt", "x"), part("flies", "b.txt", "x"))),
        400,
        "UNKNOWN_PART");
    assertProblem(
        send(
            as("school", path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
    assertProblem(
        send(
            as("school", path)
                .header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofString("x"))),
        400,
        "BAD_REQUEST");
    assertProblem(
        send(
            as("school", path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString("--b\r\nContent-Disp"))),
        400,
        "BAD_REQUEST");
    assertProblem(send(as("school", path).DELETE()), 405, "METHOD_NOT_ALLOWED");
    assertProblem(send(as("school", "/api/v1/nothing")), 404, "NOT_FOUND");
    assertProblem(send(as("school", path + "/" + UUID.randomUUID())), 404, "NOT_FOUND");
  }

  @Test
  void refusesTooManyAndTooLargeParts() throws Exception {
    String path = "/api/v1/reviews";
    String[] files = new String[21];
    String[] parts = new String[500];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part("files", i + ".txt", "x");
      if (i < files.length) {
        files[i] = parts[i];
      }
    }
    assertProblem(send(with(as("school", path), files)), 413, "TOO_MANY_FILES");
    assertProblem(send(with(as("school", path), parts)), 413, "TOO_LARGE");
    assertProblem(
        send(with(as("school", path), part("files", "a.txt", "x".repeat(51 << 20)))),
        413,
        "TOO_LARGE");
    try (Stream<Path> left = Files.list(data.resolve("tmp/upload"))) {
      assertThat(left).isEmpty();
    }
  }

  /** Sends the head and a part of the body, then nothing more. */
  private String cutOff(String head, String body) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      String text =
          "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Authorization: "
              + basic("school", PASSWORD)
              + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
              + head
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anUploadThatBreaksOffIsTheSendersFault() throws Exception {
    String half = part("files", "a.txt", "x");

    assertThat(cutOff("Content-Length: 8000", half))
        .startsWith("HTTP/1.1 400")
        .contains("\"code\":\"BAD_REQUEST\"", "上传的内容不完整");
    assertThat(cutOff("Transfer-Encoding: chunked", "zz\r\nabc"))
        .startsWith("HTTP/1.1 400")
        .contains("\"code\":\"BAD_REQUEST\"");
  }

  @Test
  void takesTheLongestNames() throws Exception {
    String name = "合".repeat(251) + ".txt";
    HttpResponse<String> answer =
        send(with(as("school", "/api/v1/reviews"), part("files", name, "x")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(name);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception", "java.", "org.", data.toString());
  }

  @Test
  void showsNobodyTheReviewsOfAnotherDepartment() throws Exception {
    String path = location(review("预留5%"));

    assertThat(send(as("school", path)).statusCode()).isEqualTo(200);
    assertThat(send(as("lawyer", path)).statusCode()).isEqualTo(200);
    assertProblem(send(as("road", path)), 404, "NOT_FOUND");
  }

  @Test
  void asksProgramsForAPasswordAndSlowsDownGuessing() throws Exception {
    assertProblem(send(HttpRequest.newBuilder(uri("/api/v1/reviews/x"))), 401, "UNAUTHORIZED");
    person("guessed", Role.DEPARTMENT);
    for (int i = 0; i < 5; i++) {
      assertProblem(
          send(
              HttpRequest.newBuilder(uri("/api/v1/reviews/x"))
                  .header("Authorization", basic("guessed", "wrong" + i))),
          401,
          "UNAUTHORIZED");
    }
    assertProblem(send(as("guessed", "/api/v1/reviews/x")), 429, "TOO_MANY_ATTEMPTS");
  }

  @Test
  void refusesProgramsThatAreForeignPages() throws Exception {
    assertProblem(
        send(
            with(as("school", "/api/v1/reviews"), part("files", "a.txt", "x"))
                .header("Sec-Fetch-Site", "cross-site")),
        403,
        "FORBIDDEN");
  }

  @Test
  void keepsStrangersAndForeignFormsOut() throws Exception {
    assertThat(send(HttpRequest.newBuilder(uri("/"))).headers().firstValue("Location").orElse(""))
        .endsWith("/login");
    assertThat(
            send(with(HttpRequest.newBuilder(uri("/reviews")), part("files", "a", "x")))
                .statusCode())
        .isEqualTo(401);
    signIn("school", PASSWORD);
    assertThat(
            send(with(HttpRequest.newBuilder(uri("/reviews")), part("files", "a", "x")))
                .statusCode())
        .isEqualTo(403);
    assertThat(send(HttpRequest.newBuilder(uri("/status"))).statusCode()).isEqualTo(403);
  }

  @Test
  void sendsHeadersThatForbidInlineCodeAndFrames() throws Exception {
    HttpResponse<String> login = send(HttpRequest.newBuilder(uri("/login")));
    assertThat(login.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self'");
    assertThat(login.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(login.body()).doesNotContain("<style", "onclick=", "style=\"");
    assertThat(login.headers().allValues("Set-Cookie").toString())
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void makesAOneTimePasswordGoBeforeAnythingElse() throws Exception {
    accounts.create("new", "新人", Role.ADMINISTRATOR, passwords.hash("One-time-12345"));
    assertThat(signIn("new", "One-time-12345").headers().firstValue("Location").orElse(""))
        .endsWith("/password");
    assertThat(send(HttpRequest.newBuilder(uri("/"))).headers().firstValue("Location").orElse(""))
        .endsWith("/password");

    assertThat(changePassword("One-time-12345", "short", "short").body()).contains("少于 10 个字符");
    assertThat(changePassword("wrong-One-1", PASSWORD, PASSWORD).body()).contains("当前密码不正确");
    assertThat(changePassword("One-time-12345", PASSWORD, PASSWORD).statusCode()).isEqualTo(302);

    assertThat(send(HttpRequest.newBuilder(uri("/status"))).body()).contains("审查进程");
    assertThat(accounts.named("new").orElseThrow().oneTime()).isFalse();
    assertThat(audit.firstBroken()).isEmpty();
  }

  @Test
  void escapesNamesThatAreCode() throws Exception {
    HttpResponse<String> sent =
        send(
            with(
                as("lawyer", "/api/v1/reviews"),
                part("files", "<img src=x onerror=alert(1)>\u202Etxt.docx", "预留5%<script>")));
    signIn("lawyer", PASSWORD);
    String page = send(HttpRequest.newBuilder(uri(location(sent).replace("/api/v1", "")))).body();
    assertThat(page)
        .contains("&lt;img src=x", "⟨U+202E⟩", "&lt;script&gt;", "data-q=\"1.0\"")
        .doesNotContain("<img", "<script>");
  }

  private HttpResponse<String> signIn(String name, String password) throws Exception {
    return form("/login", "username=" + name + "&password=" + password);
  }

  private HttpResponse<String> changePassword(String current, String password, String again)
      throws Exception {
    return form("/password", "current=" + current + "&password=" + password + "&again=" + again);
  }

  private HttpResponse<String> form(String path, String fields) throws Exception {
    String page = send(HttpRequest.newBuilder(uri(path))).body();
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    fields
                        + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
  }
}
