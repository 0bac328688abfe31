package fadu.review.worker;

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
import java.util.Optional;

/** Submissions and short answers as bytes on the pipe between a worker and its parent. */
final class Messages {
  private Messages() {}

  /** Writes a submission, reading its files as it goes. */
  static void write(DataOutputStream out, Submission submission) throws IOException {
    out.writeInt(submission.files().size());
    for (SubmittedFile file : submission.files()) {
      writeText(out, file.name());
      out.writeInt(Math.toIntExact(file.content().size()));
      try (InputStream in = file.content().open()) {
        if (in.transferTo(out) != file.content().size()) {
          throw new IOException("a file changed its size while it was read");
        }
      }
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
    String metadata = readText(in);
    return new Submission(
        files, metadata, date(readText(in)), date(readText(in)), in.readBoolean());
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  static byte[] texts(String... texts) {
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
  static List<String> texts(byte[] payload, int count) throws IOException {
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
