package fadu.register;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of the rule author, read by somebody who signed in. */
final class RulesPage {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String OWN = "Correct-Horse-7";

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final RealService service;

  /** Signs in as the administrator and changes the one-time password, as is asked. */
  RulesPage(RealService service) throws IOException, InterruptedException {
    this.service = service;
    post("/login", "username=admin", "password=" + service.password());
    post("/password", "current=" + service.password(), "password=" + OWN, "again=" + OWN);
  }

  /** As a browser gets it. */
  String read() throws IOException, InterruptedException {
    return get("/rules");
  }

  /** Whether the last check of the folder found faults. */
  static boolean refused(String page) {
    return page.contains("id=\"faults\"") || page.contains("id=\"failed\"");
  }

  private String get(String path) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(service.address().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private void post(String path, String... fields) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(path));
    if (!token.find()) {
      throw new IllegalStateException("no form at " + path);
    }
    String form =
        Arrays.stream(fields)
            .map(f -> f.substring(0, f.indexOf('=') + 1) + encoded(f.substring(f.indexOf('=') + 1)))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(service.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " " + answer.statusCode());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
