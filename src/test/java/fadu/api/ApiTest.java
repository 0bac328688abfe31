package fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.SampleWorkers;
import fadu.account.Accounts;
import fadu.account.ApiKeys;
import fadu.account.Department;
import fadu.account.Departments;
import fadu.account.Passwords;
import fadu.account.Role;
import fadu.audit.AuditLog;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface as the office system of a department meets it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleWorkers.class)
class ApiTest {
  private static final String PASSWORD = "Correct-Horse-7";
  private static final String REVIEWS = "/api/v1/reviews";
  @TempDir static Path data;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Departments departments;
  @Autowired ApiKeys keys;
  @Autowired Passwords passwords;
  @Autowired AuditLog audit;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final Described described;
  private String key = "";

  ApiTest() throws Exception {
    described = new Described();
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "64");
  }

  @BeforeEach
  void people() {
    if (accounts.named("boss").isEmpty()) {
      accounts.setPassword(
          accounts.create("boss", "管理员", Role.ADMINISTRATOR, "-").id(),
          passwords.hash(PASSWORD),
          false);
    }
    key = keyOf("教育局" + UUID.randomUUID());
  }

  private String keyOf(String department) {
    Department found =
        departments.named(department).orElseGet(() -> departments.create(department));
    return keys.issue("办公系统", found, OptionalLong.empty(), "boss").token();
  }

  private HttpRequest.Builder as(String token, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder asBoss(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString(("boss:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      boolean file = fields[i].equals("files");
      body.append("--b\r\nContent-Disposition: form-data; name=\"").append(fields[i]).append('"');
      body.append(file ? "; filename=\"合同.txt\"" : "").append("\r\n\r\n");
      body.append(fields[i + 1]).append("\r\n");
    }
    return request
        .header("Content-Type", "multipart/form-data; boundary=b")
        .POST(HttpRequest.BodyPublishers.ofString(body + "--b--\r\n"));
  }

  private HttpRequest.Builder submission(String token, String text) {
    return with(as(token, REVIEWS).header("Prefer", "respond-async"), "files", text);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        asBoss(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private JsonNode holds(String path, String method, HttpResponse<String> answer) throws Exception {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    described.holds(path, method, answer.statusCode(), type, answer.body());
    return json.readTree(answer.body());
  }

  private JsonNode finished(String token, String id) throws Exception {
    for (int i = 0; i < 300; i++) {
      JsonNode status =
          holds(REVIEWS + "/{id}/status", "get", send(as(token, REVIEWS + "/" + id + "/status")));
      if (!Set.of("queued", "running").contains(status.path("state").asString())) {
        return status;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not finished");
  }

  @Test
  void describesExactlyTheAddressesThatAnswer() {
    Set<String> served = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping ->
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(m -> served.add(m.name() + " " + path))));
    served.removeIf(s -> !s.contains(" /api/") || s.contains("openapi"));
    Set<String> said = new TreeSet<>();
    Described.map(described.document().get("paths"))
        .forEach(
            (path, item) ->
                Described.map(item)
                    .keySet()
                    .forEach(
                        method -> {
                          if (!method.equals("parameters")) {
                            said.add(
                                method.toString().toUpperCase(java.util.Locale.ROOT) + " " + path);
                          }
                        }));

    assertThat(served).isEqualTo(said);
  }

  @Test
  void servesItsDescriptionToAnyone() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/v1/openapi.json")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json.readTree(answer.body()).path("openapi").asString()).isEqualTo("3.1.0");
  }

  @Test
  void tellsHowFarAReviewIsUntilItIsDone() throws Exception {
    HttpResponse<String> accepted = send(submission(key, "SLEEP 预留5%"));
    assertThat(accepted.statusCode()).isEqualTo(202);
    String id = holds(REVIEWS, "post", accepted).path("id").asString();

    HttpResponse<String> early = send(as(key, REVIEWS + "/" + id + "/result"));
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(holds(REVIEWS + "/{id}/result", "get", early).path("code").asString())
        .isEqualTo("NOT_FINISHED");

    assertThat(finished(key, id).path("violated").asInt()).isEqualTo(1);
    assertThat(send(as(key, REVIEWS + "/" + id + "/result")).body())
        .isEqualTo(send(as(key, REVIEWS + "/" + id)).body())
        .startsWith("{\"schema\":\"fadu.review/1\"");
  }

  @Test
  void givesTheReasonOfARefusalInTheStatus() throws Exception {
    String id = json.readTree(send(submission(key, "%ENC")).body()).path("id").asString();

    JsonNode status = finished(key, id);
    assertThat(status.path("state").asString()).isEqualTo("refused");
    assertThat(status.path("problem").path("code").asString()).isEqualTo("ENCRYPTED");
    HttpResponse<String> result = send(as(key, REVIEWS + "/" + id + "/result"));
    assertThat(result.statusCode()).isEqualTo(422);
    holds(REVIEWS + "/{id}/result", "get", result);
  }

  @Test
  void hidesTheReviewsOfOtherDepartments() throws Exception {
    String id = json.readTree(send(submission(key, "甲")).body()).path("id").asString();
    String other = keyOf("交通局");

    for (String path : List.of("", "/status", "/result")) {
      HttpResponse<String> answer = send(as(other, REVIEWS + "/" + id + path));
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      holds(REVIEWS + "/{id}" + path, "get", answer);
    }
    assertThat(send(as(other, REVIEWS)).body()).doesNotContain(id);
    assertThat(audit.latest(5))
        .anySatisfy(
            row -> {
              assertThat(row.object()).isEqualTo(id);
              assertThat(row.result()).isEqualTo("refused");
            });
  }

  @Test
  void showsADepartmentWhatItsOtherProgramsSent() throws Exception {
    String id = json.readTree(send(submission(key, "甲")).body()).path("id").asString();
    String department =
        keys.all().stream()
            .filter(k -> key.contains(k.id()))
            .findFirst()
            .orElseThrow()
            .department()
            .name();

    assertThat(send(as(keyOf(department), REVIEWS + "/" + id + "/status")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void takesTheSameSubmissionUnderOneKeyInOnce() throws Exception {
    HttpResponse<String> first = send(submission(key, "预留5%").header("Idempotency-Key", "k1"));
    HttpResponse<String> again = send(submission(key, "预留5%").header("Idempotency-Key", "k1"));

    String id = json.readTree(first.body()).path("id").asString();
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(json.readTree(again.body()).path("id").asString()).isEqualTo(id);
    assertThat(json.readTree(send(as(key, REVIEWS)).body()).path("reviews")).hasSize(1);
  }

  @Test
  void answersAReplayWithTheResultOnceThereIsOne() throws Exception {
    HttpRequest.Builder request =
        with(as(key, REVIEWS).header("Idempotency-Key", "k1"), "files", "预留5%");

    HttpResponse<String> first = send(request);
    HttpResponse<String> again = send(request);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void refusesAKeyThatComesWithSomethingElse() throws Exception {
    send(submission(key, "预留5%").header("Idempotency-Key", "k1"));
    HttpResponse<String> other = send(submission(key, "预留3%").header("Idempotency-Key", "k1"));

    assertThat(other.statusCode()).isEqualTo(422);
    JsonNode problem = holds(REVIEWS, "post", other);
    assertThat(problem.path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(problem.path("field").asString()).isEqualTo("Idempotency-Key");
    assertThat(send(submission(keyOf("水务局"), "预留3%").header("Idempotency-Key", "k1")).statusCode())
        .isEqualTo(202);
  }

  @Test
  void takesTenOfTheSameAtOnceInOnce() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sent.add(
          http.sendAsync(
              submission(key, "甲").header("Idempotency-Key", "at-once").build(),
              HttpResponse.BodyHandlers.ofString()));
    }
    Set<String> ids = new TreeSet<>();
    for (CompletableFuture<HttpResponse<String>> each : sent) {
      assertThat(each.join().statusCode()).as(each.join().body()).isEqualTo(202);
      ids.add(json.readTree(each.join().body()).path("id").asString());
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  void listsLatestFirstPageByPage() throws Exception {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sent.add(0, json.readTree(send(submission(key, "第" + i)).body()).path("id").asString());
      Thread.sleep(2);
    }
    List<String> listed = new ArrayList<>();
    String next = REVIEWS + "?limit=2";
    while (!next.isEmpty()) {
      JsonNode page = holds(REVIEWS, "get", send(as(key, next)));
      page.path("reviews").forEach(r -> listed.add(r.path("id").asString()));
      next = page.path("next").asString("");
    }

    assertThat(listed).isEqualTo(sent);
    for (String id : sent) {
      finished(key, id);
    }
    assertThat(json.readTree(send(as(key, REVIEWS + "?state=done")).body()).path("reviews"))
        .hasSize(5);
    assertThat(json.readTree(send(as(key, REVIEWS + "?state=failed")).body()).path("reviews"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,limit",
    "limit=201,limit",
    "limit=a,limit",
    "state=x,state",
    "after=x,after"
  })
  void namesTheParameterAtFault(String query, String field) throws Exception {
    HttpResponse<String> answer = send(as(key, REVIEWS + "?" + query));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(holds(REVIEWS, "get", answer).path("field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({
    "files,甲,asOf,明天,DATE_INVALID,asOf",
    "files,甲,compareAsOf,明天,DATE_INVALID,compareAsOf",
    "files,甲,metadata,'{\"awardPrice\": ',METADATA_INVALID,metadata",
    "files,甲,metdata,{},UNKNOWN_PART,metdata",
    "metadata,{},asOf,2026-01-01,FILE_MISSING,files"
  })
  void namesThePartAtFault(
      String name, String value, String other, String content, String code, String field)
      throws Exception {
    HttpResponse<String> answer = send(with(as(key, REVIEWS), name, value, other, content));

    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode problem = holds(REVIEWS, "post", answer);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", ""})
  void refusesIdempotencyKeysThatAreNone(String text) throws Exception {
    HttpResponse<String> answer = send(submission(key, "甲").header("Idempotency-Key", text));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(holds(REVIEWS, "post", answer).path("code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_INVALID");
  }

  @Test
  void letsTheAdministratorIssueAndRevokeKeys() throws Exception {
    String name = "水利局" + UUID.randomUUID();
    HttpResponse<String> department = post("/api/v1/departments", "{\"name\": \"" + name + "\"}");
    assertThat(department.statusCode()).isEqualTo(201);
    holds("/api/v1/departments", "post", department);
    holds("/api/v1/departments", "get", send(asBoss("/api/v1/departments")));
    HttpResponse<String> issued =
        post(
            "/api/v1/keys",
            "{\"name\": \"OA\", \"department\": \"" + name + "\", \"expiresOn\": \"2099-01-01\"}");
    assertThat(issued.statusCode()).isEqualTo(201);
    JsonNode document = holds("/api/v1/keys", "post", issued);
    String token = document.path("key").asString();
    assertThat(send(as(token, REVIEWS)).statusCode()).isEqualTo(200);
    HttpResponse<String> all = send(asBoss("/api/v1/keys"));
    holds("/api/v1/keys", "get", all);
    assertThat(all.body()).doesNotContain(token).contains(document.path("id").asString());

    String path = "/api/v1/keys/" + document.path("id").asString();
    assertThat(send(asBoss(path).DELETE()).statusCode()).isEqualTo(204);
    assertThat(send(asBoss(path).DELETE()).statusCode()).isEqualTo(404);
    HttpResponse<String> refused = send(as(token, REVIEWS));
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(holds(REVIEWS, "get", refused).path("code").asString()).isEqualTo("KEY_INVALID");
  }

  @Test
  void letsNoKeyAdministrate() throws Exception {
    for (String path : List.of("/api/v1/keys", "/api/v1/departments")) {
      HttpResponse<String> answer = send(as(key, path));
      assertThat(answer.statusCode()).isEqualTo(403);
      holds(path, "get", answer);
    }
  }

  @Test
  void letsNoKeyInThatHasExpired() throws Exception {
    Department department = departments.create("过期" + UUID.randomUUID());
    String token = keys.issue("OA", department, OptionalLong.of(1), "boss").token();

    assertThat(send(as(token, REVIEWS)).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": \"\"}|name",
        "{\"name\": 5}|name",
        "{}|name",
        "{\"name\": \"甲\", \"role\": \"ADMINISTRATOR\"}|role"
      })
  void namesTheMemberAtFault(String body, String field) throws Exception {
    HttpResponse<String> answer = post("/api/v1/departments", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(holds("/api/v1/departments", "post", answer).path("field").asString())
        .isEqualTo(field);
  }

  @Test
  void refusesWhatIsNoJson() throws Exception {
    for (String body : List.of("{", "[]", "[".repeat(5000), "", "null")) {
      HttpResponse<String> answer = post("/api/v1/departments", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      holds("/api/v1/departments", "post", answer);
    }
  }

  @Test
  void keepsNoSecretAnywhere() throws Exception {
    send(as(key + "x", REVIEWS));

    String secret = key.substring(22);
    assertThat(audit.latest(50).toString()).doesNotContain(secret);
    try (var files = java.nio.file.Files.walk(data)) {
      for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
        assertThat(java.nio.file.Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(secret);
      }
    }
  }
}
