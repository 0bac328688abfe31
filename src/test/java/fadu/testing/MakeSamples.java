package fadu.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the files of {@code contracts-samples/} anew from their drafts. {@code pump-station.doc}
 * is made by hand from the docx that this writes to {@code target/}: nothing in Java writes Word 97
 * files from the beginning.
 */
final class MakeSamples {
  static final Path FOLDER = Path.of("contracts-samples");

  private MakeSamples() {}

  public static void main(String... arguments) throws IOException {
    Files.write(FOLDER.resolve("lawful-school/lawful-school.docx"), school());
    Files.write(FOLDER.resolve("violating-road/violating-road.pdf"), road());
    Files.write(FOLDER.resolve("culvert/culvert.txt"), culvert());
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/pump-station.docx"), DraftDocx.write(Draft.named("pump-station")));
  }

  static byte[] school() {
    return DraftDocx.write(Draft.named("lawful-school"));
  }

  static byte[] road() {
    return DraftPdf.write(Draft.named("violating-road"), "青石岭公路改建工程施工合同");
  }

  static byte[] culvert() {
    return DraftTxt.write(Draft.named("culvert"), Charset.forName("GB18030"), 38);
  }
}
