package fadu.review.worker;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A worker that reads and does nothing else: the answer is what was read and what was noted. */
public final class ReadingWorker implements ReviewEngine {
  public static void main(String[] args) {
    WorkerMain.run(ReadingWorker::new);
  }

  @Override
  public About about() {
    return new About("reading", "none", "0".repeat(64), 0);
  }

  @Override
  public void warmUp() {}

  @Override
  public Answer review(Submission submission, Progress progress) {
    progress.at(Step.READING);
    SubmittedFile file = submission.files().get(0);
    try {
      SourceText text = Extractor.extract(file.name(), file.content().bytes(), progress::pages);
      StringBuilder answer = new StringBuilder("READ ").append(text.format());
      answer.append(text.complete() ? "" : " partial");
      text.warnings().stream()
          .map(Warning::code)
          .sorted()
          .forEach(c -> answer.append(' ').append(c));
      return new Answer.Reviewed(
          answer.toString().getBytes(StandardCharsets.UTF_8), ReadingText.json(List.of(text)));
    } catch (Refused e) {
      return new Answer.Refused(e.code().name(), e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
