package fadu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as no honest program writes them, and the docx that hostile parts are put in. */
final class BadZip {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  BadZip add(String name, String content) {
    return add(name, content.getBytes(UTF_8));
  }

  BadZip add(String name, byte[] content) {
    return repeated(name, content, 1, new byte[0]);
  }

  /** A part made of the same bytes over and over; never in memory as a whole. */
  BadZip repeated(String name, byte[] content, int times, byte[] end) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
      zip.write(end);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A package whose main part is still to be added. */
  static BadZip docx() {
    return new BadZip()
        .add(
            "_rels/.rels",
            "<Relationships xmlns='%s'><Relationship Id='a' Type='%s/officeDocument'"
                    .formatted(PACKAGE, OFFICE)
                + " Target='word/document.xml'/></Relationships>");
  }

  /** References of the main part: type, target, type, target … all out of the package. */
  BadZip references(String... typesAndTargets) {
    StringBuilder all = new StringBuilder("<Relationships xmlns='%s'>".formatted(PACKAGE));
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      all.append(
          "<Relationship Id='r%d' Type='%s/%s' Target='%s' TargetMode='External'/>"
              .formatted(i / 2, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return add("word/_rels/document.xml.rels", all + "</Relationships>");
  }

  static byte[] docx(String body) {
    return docx().add("word/document.xml", document(body)).bytes();
  }

  static String document(String body) {
    return "<w:document xmlns:w='%s' xmlns:r='%s'><w:body>%s</w:body></w:document>"
        .formatted(WORD, OFFICE, body);
  }

  static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /** The same file with one bit of the first part's data turned. */
  static byte[] turned(byte[] zip, String part) {
    byte[] copy = zip.clone();
    String latin = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
    copy[latin.indexOf(part) + part.length() + 4] ^= 0x40;
    return copy;
  }

  /** A directory that lists the first entry once more. */
  static byte[] listedTwice(byte[] zip) {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    int at = in.getInt(end + 16);
    int length = 46 + in.getShort(at + 28) + in.getShort(at + 30) + in.getShort(at + 32);
    byte[] first = Arrays.copyOfRange(zip, at, at + length);
    ByteBuffer out = ByteBuffer.allocate(zip.length + length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(zip, 0, end).put(first).put(zip, end, 22);
    int count = in.getShort(end + 10) + 1;
    out.putShort(end + length + 8, (short) count);
    out.putShort(end + length + 10, (short) count);
    out.putInt(end + length + 12, in.getInt(end + 12) + length);
    return out.array();
  }

  /** The same file as if each entry needed a password. */
  static byte[] locked(byte[] zip) {
    byte[] copy = zip.clone();
    for (int i = 0; i + 4 < copy.length; i++) {
      if (copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 3 && copy[i + 3] == 4) {
        copy[i + 6] |= 1;
      } else if (copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 1 && copy[i + 3] == 2) {
        copy[i + 8] |= 1;
      }
    }
    return copy;
  }
}
