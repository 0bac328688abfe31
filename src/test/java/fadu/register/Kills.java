package fadu.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Submissions, and a service that is killed over and over at random moments. Whoever got no answer
 * asks again under the same key, as a department's system does.
 */
final class Kills {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");

  /** Nothing has ended for so long. */
  private static final long PATIENCE_MILLIS = 300_000;

  private final Path data;
  private final Random random;
  private final String text;
  private final Map<String, String> accepted = new LinkedHashMap<>();
  private int next;
  private long settled;

  Kills(Path folder, long seed, String text) throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    random = new Random(seed);
    this.text = text;
  }

  /** What became of so many submissions over so many kills. */
  String run(int submissions, int kills) throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      try (RealService service = RealService.start(data)) {
        Thread killer = killer(service, random.nextInt(4000));
        submit(service, submissions * kill / kills);
        killer.join();
      }
    }
    try (RealService service = RealService.start(data)) {
      submit(service, submissions);
      return told(service, submissions);
    }
  }

  /** Seconds from the last start until every review was over. */
  long settled() {
    return settled;
  }

  private static Thread killer(RealService service, int millis) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
                service.kill();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "killer");
    killer.start();
    return killer;
  }

  /** Goes on where the kill before this one broke off. */
  private void submit(RealService service, int upTo) throws InterruptedException {
    try {
      while (next < upTo) {
        String key = "kill-" + next;
        Matcher id = ID.matcher(service.submit(key, text));
        if (!id.find()) {
          throw new IllegalStateException("no id");
        }
        accepted.put(key, id.group(1));
        next++;
      }
    } catch (IOException e) {
      // Killed. The same key is sent again to the next service.
    }
  }

  private String told(RealService service, int submissions) throws Exception {
    long start = System.nanoTime();
    int lost = 0;
    int stuck = 0;
    StringBuilder states = new StringBuilder();
    long last = start;
    for (String id : accepted.values()) {
      String state = finished(service, id, last);
      if (state.equals("none")) {
        lost++;
      } else if (state.equals("done")) {
        last = System.nanoTime();
      } else {
        stuck++;
        states.append(' ').append(state);
      }
    }
    settled = (System.nanoTime() - start) / 1_000_000_000;
    int listed = 0;
    Matcher all = ID.matcher(service.get("/api/v1/reviews?limit=200"));
    while (all.find()) {
      listed++;
    }
    return "accepted "
        + accepted.size()
        + ", lost "
        + lost
        + ", doubled "
        + (listed - submissions)
        + ", stuck "
        + stuck
        + states;
  }

  private static String finished(RealService service, String id, long start) throws Exception {
    while (true) {
      Matcher state = STATE.matcher(service.get("/api/v1/reviews/" + id + "/status"));
      if (!state.find()) {
        return "none";
      }
      boolean open = state.group(1).equals("queued") || state.group(1).equals("running");
      if (!open || (System.nanoTime() - start) / 1_000_000 > PATIENCE_MILLIS) {
        return state.group(1);
      }
      Thread.sleep(100);
    }
  }
}
