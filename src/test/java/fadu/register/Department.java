package fadu.register;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A department's office system: sends files under its key and waits for what becomes of them. */
final class Department {
  private static final Pattern KEY = Pattern.compile("\"(fadu_[^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

  /**
   * What came back in the end.
   *
   * @param status of the last answer
   * @param millis from sending to the end
   */
  record Answer(int status, String body, long millis) {
    boolean reviewed() {
      return status == 200 && body.startsWith("{\"schema\":\"fadu.review/1\"");
    }

    /** The status with the code of a refusal. */
    String outcome() {
      Matcher code = CODE.matcher(body);
      return status < 400
          ? "" + status
          : status + " " + (code.find() ? code.group(1) : "without code");
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final RealService service;
  private final String key;

  Department(RealService service, String name) throws IOException, InterruptedException {
    this.service = service;
    administer("departments", bytes("{\"name\": \"" + name + "\"}"));
    Answer made =
        administer("keys", bytes("{\"name\": \"办公系统\", \"department\": \"" + name + "\"}"));
    Matcher matcher = KEY.matcher(made.body());
    if (!matcher.find()) {
      throw new IllegalStateException(made.body());
    }
    key = matcher.group(1);
  }

  /** Sends a file and waits until it is reviewed or refused. */
  Answer review(String name, byte[] file) throws IOException, InterruptedException {
    return submit("files\"; filename=\"" + name, file);
  }

  /** Sends a good contract with these bytes as declared data. */
  Answer declare(byte[] contract, byte[] metadata) throws IOException, InterruptedException {
    return submit(
        "metadata\"; filename=\"m.json", metadata, "files\"; filename=\"contract.txt", contract);
  }

  /** Sends these bytes where the administrator's JSON is expected. */
  Answer administer(String what, byte[] json) throws IOException, InterruptedException {
    String admin = "admin:" + service.password();
    return send(
        request("/api/v1/" + what)
            .setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes(admin)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json))
            .build());
  }

  private Answer submit(Object... parts) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Answer answer =
        send(
            request("/api/v1/reviews")
                .header("Content-Type", "multipart/form-data; boundary=part-of-a-submission")
                .POST(body(parts))
                .build());
    Matcher id = ID.matcher(answer.body());
    if (answer.status() == 202 && id.find()) {
      do {
        Thread.sleep(200);
        answer = send(request("/api/v1/reviews/" + id.group(1) + "/result").build());
      } while (answer.status() == 409);
    }
    return new Answer(answer.status(), answer.body(), (System.nanoTime() - start) / 1_000_000);
  }

  /** Heads and contents by turns. */
  private static HttpRequest.BodyPublisher body(Object... parts) {
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    for (int i = 0; i < parts.length; i += 2) {
      body =
          HttpRequest.BodyPublishers.concat(
              body,
              HttpRequest.BodyPublishers.ofString(
                  "--part-of-a-submission\r\nContent-Disposition: form-data; name=\""
                      + parts[i]
                      + "\"\r\n\r\n"),
              HttpRequest.BodyPublishers.ofByteArray((byte[]) parts[i + 1]),
              HttpRequest.BodyPublishers.ofString("\r\n"));
    }
    return HttpRequest.BodyPublishers.concat(
        body, HttpRequest.BodyPublishers.ofString("--part-of-a-submission--\r\n"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.address().resolve(path))
        .timeout(Duration.ofSeconds(120))
        .header("Authorization", "Bearer " + key);
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.body(), 0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
