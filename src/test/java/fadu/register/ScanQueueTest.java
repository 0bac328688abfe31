package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.review.scan.OcrLane;
import fadu.review.worker.Answer;
import fadu.review.worker.Progress;
import fadu.review.worker.Reviewer;
import fadu.review.worker.Submission;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A review whose pages must be recognised first, with a lane whose processes die. */
@Timeout(120)
class ScanQueueTest {
  private static final byte[] JSON =
      "{\"schema\":\"fadu.review/1\",\"ruleSet\":{\"sha256\":\"ab\"},\"summary\":{\"violated\":1}}"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void waitsForItsPagesWithoutAWorkerAndEndsOnce() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Reviewer reviewer =
        new Reviewer() {
          @Override
          public Answer review(Submission submission, Progress progress) {
            progress.begins();
            asked.incrementAndGet();
            Optional<Map<Integer, PageReading>> pages = submission.files().get(0).recognised();
            if (pages.orElseThrow().isEmpty()) {
              TreeSet<Integer> wanted = new TreeSet<>(List.of(1, 2));
              return new Answer.Wanted(new TreeMap<>(Map.of(0, wanted)));
            }
            assertThat(pages.get()).containsOnlyKeys(1, 2);
            assertThat(pages.get().get(1))
                .isInstanceOfSatisfying(
                    PageReading.Unread.class,
                    page -> assertThat(page.code()).isEqualTo(Refused.Code.OCR_UNAVAILABLE));
            return new Answer.Reviewed(JSON, "{}".getBytes(StandardCharsets.UTF_8));
          }
        };
    try (Register register = new Register(folder, reviewer, "fadu-1")) {
      String id = register.submit();
      register.queue.start();
      assertThat(register.queue.await(id, Duration.ofSeconds(60))).isTrue();
      ReviewState state = register.reviews.find(id).orElseThrow();
      assertThat(state.phase()).isEqualTo(ReviewState.Phase.DONE);
      assertThat(state.toRecognise()).isEqualTo(2);
      assertThat(asked).hasValue(2);
    }
  }

  @Test
  void aTextFileIsReviewedWhileScansWaitForAnEngineThatHangs() throws Exception {
    Reviewer reviewer =
        (submission, progress) -> {
          progress.begins();
          // Each letter of 扫描 and of 文本 has three bytes; only scans have a number.
          return submission.files().get(0).content().size() > 6
              ? new Answer.Wanted(new TreeMap<>(Map.of(0, new TreeSet<>(List.of(1)))))
              : new Answer.Reviewed(JSON, "{}".getBytes(StandardCharsets.UTF_8));
        };
    try (OcrLane lane = Lanes.hanging(folder);
        Register register = new Register(folder, reviewer, "fadu-1", lane)) {
      List<String> scans = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        scans.add(register.submit("扫描" + i));
      }
      String text = register.submit("文本");
      register.queue.start();
      assertThat(register.finish(text).phase()).isEqualTo(ReviewState.Phase.DONE);
      for (String scan : scans) {
        assertThat(register.state(scan).phase()).isNotEqualTo(ReviewState.Phase.DONE);
      }
    }
  }
}
