package fadu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes bad files of some classes. */
abstract class BadFileMaker {
  static final String WORDS = "第一条 质量保证金为结算价款的3%。";
  static final String ODT = "application/vnd.oasis.opendocument.text";

  /** Address that the files would have a reader call. */
  final String out;

  private final List<BadFile> made = new ArrayList<>();

  BadFileMaker(String out) {
    this.out = out;
  }

  abstract void make();

  final List<BadFile> made() {
    make();
    return made;
  }

  final void add(String kind, String name, byte[] content, String expected) {
    made.add(new BadFile(kind, name, content, expected));
  }

  final void add(String kind, String name, String content, String expected) {
    add(kind, name, content.getBytes(UTF_8), expected);
  }

  static String fodt(String words) {
    return "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:t='t'><office:body><office:text><t:p>"
        + words
        + "</t:p></office:text></office:body></office:document>";
  }

  static byte[] ole(String stream) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      ole.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
