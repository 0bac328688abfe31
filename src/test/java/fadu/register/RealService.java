package fadu.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The service in a process of its own, as an operator starts it, to be killed by tests. */
final class RealService implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:([0-9]+)/");
  private static final Pattern PASSWORD = Pattern.compile("one-time password: (\\S+)");

  private final Process process;
  private final StringBuffer output;
  private final URI address;
  private final String password;
  private final HttpClient http = HttpClient.newHttpClient();

  private RealService(Process process, StringBuffer output, URI address, String password) {
    this.process = process;
    this.output = output;
    this.address = address;
    this.password = password;
  }

  /** Starts on any free port and waits until it answers. */
  static RealService start(Path data) throws IOException, InterruptedException {
    return start(data, false);
  }

  /**
   * @param fully with the compiler it has in use, which takes longer to start
   * @param options more of the command line
   */
  static RealService start(Path data, boolean fully, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                fully ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectories(data.resolveSibling("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                "fadu.Fadu",
                "--server.port=0",
                "--fadu.data=" + data,
                "--fadu.workers.size=2"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .redirectError(data.resolveSibling("service.log").toFile())
            .start();
    CompletableFuture<String[]> greeting = new CompletableFuture<>();
    StringBuffer output = new StringBuffer();
    Thread reader = new Thread(() -> read(process, output, greeting), "service output");
    reader.setDaemon(true);
    reader.start();
    try {
      String[] said = greeting.get(300, TimeUnit.SECONDS);
      return new RealService(process, output, URI.create("http://localhost:" + said[0]), said[1]);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException("the service did not start", e);
    }
  }

  private static void read(
      Process process, StringBuffer all, CompletableFuture<String[]> greeting) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        all.append(line).append('\n');
        if (!greeting.isDone()) {
          Matcher address = ADDRESS.matcher(all);
          Matcher password = PASSWORD.matcher(all);
          if (address.find() && password.find()) {
            greeting.complete(new String[] {address.group(1), password.group(1)});
          }
        }
        line = lines.readLine();
      }
      greeting.completeExceptionally(new IOException(all.toString()));
    } catch (IOException e) {
      greeting.completeExceptionally(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8)));
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  URI address() {
    return address;
  }

  String password() {
    return password;
  }

  /** What it wrote to its standard output, its log among it. */
  String output() {
    return output.toString();
  }

  /** CPU time of the service and its workers so far, in milliseconds. */
  long cpuMillis() {
    return Stream.concat(Stream.of(process()), process().descendants())
        .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
        .reduce(0L, Long::sum);
  }

  /** The answer's body; an exception if there was none. */
  String submit(String key, String text) throws IOException, InterruptedException {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + key
            + ".txt\"\r\n\r\n"
            + text
            + "\r\n--b--\r\n";
    HttpResponse<String> answer =
        http.send(
            request("/api/v1/reviews")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** Sends a file and waits for its review. */
  String review(String key, byte[] docx) throws IOException, InterruptedException {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + key
            + ".docx\"\r\n\r\n";
    return http.send(
            request("/api/v1/reviews")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(
                    HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(docx),
                        HttpRequest.BodyPublishers.ofString("\r\n--b--\r\n")))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  String get(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  /** As the power cut does it: no word of farewell. Its workers end by themselves. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
  }
}
