package fadu.review;

import fadu.clause.Document;
import fadu.clause.FileRole;
import fadu.clause.MainDocument;
import fadu.extract.Refused;
import fadu.extract.ocr.PagesWanted;
import fadu.extract.ocr.Recognition;
import fadu.finding.InputFile;
import fadu.review.worker.Progress;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.text.Sha256;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The files of a submission as read. The contract itself must be readable; a paper that is not is
 * named and left out.
 *
 * @param texts what was read, the contract first
 * @param unread papers that were refused, each with what is said about it
 */
record Intake(List<SourceText> texts, List<Unread> unread) {

  /** A paper that was refused. */
  record Unread(int position, InputFile file, Warning warning) {}

  /** Turns the bytes of a file into text. */
  @FunctionalInterface
  interface TextSource {
    SourceText extract(String name, byte[] content, IntConsumer pages, Recognition recognition)
        throws Refused, PagesWanted;
  }

  static Intake of(Submission submission, TextSource source, Progress progress)
      throws Refused, PagesMissing {
    List<SubmittedFile> files = submission.files();
    List<SourceText> texts = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    SortedMap<Integer, SortedSet<Integer>> wanted = new TreeMap<>();
    Refused first = null;
    for (int i = 0; i < files.size(); i++) {
      byte[] content = content(files.get(i));
      try {
        SubmittedFile file = files.get(i);
        Recognition recognition =
            file.recognised().map(Recognition::of).orElseGet(Recognition::none);
        texts.add(source.extract(file.name(), content, progress::pages, recognition));
      } catch (PagesWanted pages) {
        wanted.put(i, pages.pages());
      } catch (Refused refused) {
        if (i == 0 && submission.contractFirst()) {
          throw refused;
        }
        first = first == null ? refused : first;
        unread.add(unread(Math.max(i, 1), files.get(i).name(), content, refused));
      }
    }
    if (!wanted.isEmpty()) {
      throw new PagesMissing(wanted);
    }
    if (texts.isEmpty() && first != null) {
      throw first;
    }
    if (!submission.contractFirst()) {
      texts.add(0, texts.remove(MainDocument.find(texts)));
    }
    return new Intake(texts, unread);
  }

  private static byte[] content(SubmittedFile file) {
    try {
      return file.content().bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unread unread(int position, String name, byte[] content, Refused refused) {
    return new Unread(
        position,
        new InputFile(
            name,
            Sha256.of(content),
            FileRole.OTHER.label(),
            "",
            OptionalInt.empty(),
            0,
            false,
            false),
        new Warning(
            "PAPER_NOT_READ",
            name
                + " 没有读取（"
                + refused.code()
                + "）："
                + refused.getMessage()
                + "本次审查不含这份材料，凡可能写在其中的内容都不作缺失认定。"));
  }

  /** Every file of the submission, in the order sent. */
  List<InputFile> input(List<Document> documents) {
    List<InputFile> input = new ArrayList<>();
    documents.forEach(document -> input.add(file(document)));
    unread.forEach(paper -> input.add(Math.min(paper.position(), input.size()), paper.file()));
    return input;
  }

  /** What the reader must know, naming the file where there are several. */
  List<Warning> warnings() {
    boolean several = texts.size() + unread.size() > 1;
    List<Warning> warnings = new ArrayList<>();
    for (SourceText text : texts) {
      for (Warning w : text.warnings()) {
        warnings.add(several ? new Warning(w.code(), text.name() + "：" + w.message()) : w);
      }
    }
    unread.forEach(paper -> warnings.add(paper.warning()));
    return warnings;
  }

  private static InputFile file(Document document) {
    SourceText text = document.source();
    long characters = text.text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return new InputFile(
        text.name(),
        text.sha256(),
        document.role().label(),
        text.format(),
        text.pages(),
        Math.toIntExact(characters),
        recognised(text),
        text.complete());
  }

  /** Whether any of its words were recognised from an image. */
  private static boolean recognised(SourceText text) {
    return IntStream.rangeClosed(1, text.pages().orElse(0))
        .anyMatch(page -> text.layout().recognised(page));
  }
}
