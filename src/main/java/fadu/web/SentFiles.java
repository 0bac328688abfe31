package fadu.web;

import static fadu.web.Json.text;

import fadu.account.SignedIn;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.register.FileStore;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import fadu.register.Submissions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files behind a review, for those who may see the review. */
@Component
class SentFiles {
  private static final int REMEMBERED = 200;

  /**
   * A file as it was sent.
   *
   * @param name what its sender called it
   * @param format by content
   * @param pages number of them, 0 where there are none
   */
  record SentFile(String name, String sha256, String format, int pages, Path path) {}

  private record Key(String review, int number) {}

  private final VisibleReviews visible;
  private final Reviews reviews;
  private final Submissions submissions;
  private final FileStore store;
  private final JsonMapper json;

  /** What was asked for last: a page after the other of one file. A result never changes. */
  private final Map<Key, SentFile> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SentFile> eldest) {
          return size() > REMEMBERED;
        }
      };

  SentFiles(
      VisibleReviews visible,
      Reviews reviews,
      Submissions submissions,
      FileStore store,
      JsonMapper json) {
    this.visible = visible;
    this.reviews = reviews;
    this.submissions = submissions;
    this.store = store;
    this.json = json;
  }

  /**
   * A file of a review; the right to see the review is asked for every time.
   *
   * @param number position in the result's input, from 0
   * @throws ProblemException 404 if there is no such file, or none that this person may see
   */
  SentFile of(String review, int number, SignedIn who) {
    ReviewState state = visible.done(review, who);
    Key key = new Key(review, number);
    synchronized (known) {
      SentFile file = known.get(key);
      if (file != null) {
        return file;
      }
    }
    SentFile file = find(state, number).orElseThrow(() -> new ProblemException(Problems.of(404)));
    synchronized (known) {
      known.put(key, file);
    }
    return file;
  }

  private Optional<SentFile> find(ReviewState review, int number) {
    JsonNode file =
        json.readTree(reviews.json(review.id()).orElseThrow()).path("input").path(number);
    String sha256 = text(file, "sha256");
    return submissions.files(review.submissionId()).stream()
        .filter(sent -> sent.sha256().equals(sha256))
        .findFirst()
        .map(
            sent ->
                new SentFile(
                    text(file, "name"),
                    sha256,
                    text(file, "format"),
                    file.path("pages").asInt(0),
                    store.path(sha256)));
  }
}
