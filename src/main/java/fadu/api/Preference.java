package fadu.api;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the header {@code Prefer} (RFC 7240) asks for. */
record Preference(boolean async, Duration patience) {

  static Preference of(List<String> headers, Duration longest) {
    boolean async = false;
    Duration wait = longest;
    for (String header : headers) {
      for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
        String preference = item.strip();
        if (preference.equals("respond-async")) {
          async = true;
        } else if (preference.matches("wait=[0-9]{1,6}")) {
          Duration asked = Duration.ofSeconds(Long.parseLong(preference.substring(5)));
          wait = asked.compareTo(longest) < 0 ? asked : longest;
        }
      }
    }
    return new Preference(async, async ? Duration.ZERO : wait);
  }
}
