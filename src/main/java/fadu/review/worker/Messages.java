package fadu.review.worker;

import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Submissions and short answers as bytes on the pipe between a worker and its parent. */
public final class Messages {
  private Messages() {}

  /** Writes a submission, reading its files as it goes. */
  static void write(DataOutputStream out, Submission submission) throws IOException {
    out.writeInt(submission.files().size());
    for (SubmittedFile file : submission.files()) {
      writeText(out, file.name());
      content(out, file.content());
    }
    for (SubmittedFile file : submission.files()) {
      recognised(out, file);
    }
    writeText(out, submission.metadata());
    writeText(out, submission.asOf().map(LocalDate::toString).orElse(""));
    writeText(out, submission.compareAsOf().map(LocalDate::toString).orElse(""));
    out.writeBoolean(submission.contractFirst());
    out.flush();
  }

  static Submission read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<SubmittedFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = readText(in);
      files.add(new SubmittedFile(name, Content.of(in.readNBytes(in.readInt()))));
    }
    for (int i = 0; i < count; i++) {
      if (in.readBoolean()) {
        files.set(i, files.get(i).with(recognised(in)));
      }
    }
    String metadata = readText(in);
    return new Submission(
        files, metadata, date(readText(in)), date(readText(in)), in.readBoolean());
  }

  /**
   * Writes a file: its length and its bytes.
   *
   * @param known whether it is the one that was written last: then a negative length is all
   */
  public static void content(DataOutputStream out, Content content, boolean known)
      throws IOException {
    if (known) {
      out.writeInt(-1);
    } else {
      content(out, content);
    }
  }

  private static void content(DataOutputStream out, Content content) throws IOException {
    out.writeInt(Math.toIntExact(content.size()));
    try (InputStream in = content.open()) {
      if (in.transferTo(out) != content.size()) {
        throw new IOException("a file changed its size while it was read");
      }
    }
  }

  private static void recognised(DataOutputStream out, SubmittedFile file) throws IOException {
    out.writeBoolean(file.recognised().isPresent());
    if (file.recognised().isPresent()) {
      Map<Integer, PageReading> pages = new TreeMap<>(file.recognised().get());
      out.writeInt(pages.size());
      for (Map.Entry<Integer, PageReading> page : pages.entrySet()) {
        byte[] bytes = ScanPages.bytes(page.getValue());
        out.writeInt(page.getKey());
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  private static Map<Integer, PageReading> recognised(DataInputStream in) throws IOException {
    Map<Integer, PageReading> pages = new TreeMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      pages.put(in.readInt(), ScanPages.read(in.readNBytes(in.readInt())));
    }
    return pages;
  }

  /** Page numbers by file. */
  static byte[] pages(SortedMap<Integer, SortedSet<Integer>> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(pages.size());
    for (Map.Entry<Integer, SortedSet<Integer>> file : pages.entrySet()) {
      out.writeInt(file.getKey());
      out.writeInt(file.getValue().size());
      for (int page : file.getValue()) {
        out.writeInt(page);
      }
    }
    return bytes.toByteArray();
  }

  static SortedMap<Integer, SortedSet<Integer>> pages(byte[] payload) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
    SortedMap<Integer, SortedSet<Integer>> pages = new TreeMap<>();
    for (int files = in.readInt(); files > 0; files--) {
      SortedSet<Integer> numbers = pages.computeIfAbsent(in.readInt(), f -> new TreeSet<>());
      for (int count = in.readInt(); count > 0; count--) {
        numbers.add(in.readInt());
      }
    }
    return pages;
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  /** Texts as a payload. */
  public static byte[] texts(String... texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(texts.length);
      for (String text : texts) {
        writeText(out, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The texts of a payload, exactly so many. */
  public static List<String> texts(byte[] payload, int count) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
      if (in.readInt() != count) {
        throw new Frame.Garbage("wrong number of texts");
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(readText(in));
      }
      return texts;
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > Frame.LIMIT) {
      throw new Frame.Garbage("text too long");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
