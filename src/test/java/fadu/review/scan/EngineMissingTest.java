package fadu.review.scan;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.review.worker.Content;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerCommand;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Machines for which no library is packed, or whose package lacks it: said once, with a remedy. */
@Timeout(60)
class EngineMissingTest {
  @TempDir Path folder;

  private static WorkerCommand program() {
    return WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), NetworkIsolation.NONE);
  }

  @Test
  void anArmMachineIsToldToInstallTesseract() throws Exception {
    PageReading.Unread why = answer(program().with("os.arch", "aarch64"));
    assertThat(why.code()).isEqualTo(Refused.Code.OCR_UNAVAILABLE);
    assertThat(why.message()).contains("aarch64", "Tesseract", "chi_sim", "fadu.ocr.tesseract");
  }

  @Test
  void aPackageWithoutTheLibraryIsNoCrash() throws Exception {
    WorkerCommand whole = program();
    String without =
        Arrays.stream(whole.classPath().split(File.pathSeparator))
            .filter(entry -> !entry.contains("rapidocr-onnx-linux"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(without).isNotEqualTo(whole.classPath());
    PageReading.Unread why =
        answer(new WorkerCommand(whole.program(), without, whole.properties(), whole.isolation()));
    assertThat(why.code()).isEqualTo(Refused.Code.OCR_UNAVAILABLE);
    assertThat(why.message()).contains("Tesseract", "fadu.ocr.tesseract", "提交文字版");
  }

  private PageReading.Unread answer(WorkerCommand command) throws InterruptedException {
    try (OcrLane lane =
        new OcrLane(command, "", OcrLimits.DEFAULT, folder.resolve("ocr"), OcrCache.none())) {
      Submission submission =
          new Submission(
              List.of(new SubmittedFile("a.png", Content.of(new byte[8]), Optional.of(Map.of()))),
              "",
              Optional.empty());
      OcrJob job =
          lane.order(
              new OcrOrder(submission, new TreeMap<>(Map.of(0, new TreeSet<>(List.of(1, 2, 3))))));
      assertThat(job.await(Duration.ofSeconds(50))).isTrue();
      assertThat(lane.status().fault()).contains("Tesseract");
      assertThat(lane.status().lost()).isZero();
      Map<Integer, PageReading> pages = job.submission().files().get(0).recognised().orElseThrow();
      assertThat(pages).hasSize(3);
      return (PageReading.Unread) pages.get(3);
    }
  }
}
