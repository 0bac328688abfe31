package fadu.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the files of {@code contracts-samples/} anew from their drafts. {@code pump-station.doc}
 * and {@code market-town.rtf} are made by hand from the docx that this writes to {@code target/}:
 * nothing here writes Word 97 or RTF files from the beginning.
 */
final class MakeSamples {
  static final Path FOLDER = Path.of("contracts-samples");

  private MakeSamples() {}

  public static void main(String... arguments) throws IOException {
    Files.write(FOLDER.resolve("lawful-school/lawful-school.docx"), school());
    Files.write(FOLDER.resolve("violating-road/violating-road.pdf"), road());
    Files.write(FOLDER.resolve("culvert/culvert.txt"), culvert());
    Files.write(FOLDER.resolve("sewer-epc/sewer-epc.pdf"), sewer());
    docx("hospital-ward", FOLDER.resolve("hospital-ward/hospital-ward.docx"));
    docx("hospital-ward-award", FOLDER.resolve("hospital-ward/notice-of-award.docx"));
    docx("hospital-ward-tender", FOLDER.resolve("hospital-ward/tender-document.docx"));
    docx("market-town-supplement", FOLDER.resolve("market-town/supplement.docx"));
    docx("market-town-promise", FOLDER.resolve("market-town/promise.docx"));
    Files.createDirectories(Path.of("target"));
    docx("pump-station", Path.of("target/pump-station.docx"));
    docx("market-town", Path.of("target/market-town.docx"));
  }

  private static void docx(String draft, Path file) throws IOException {
    Files.write(file, DraftDocx.write(Draft.named(draft)));
  }

  static byte[] school() {
    return DraftDocx.write(Draft.named("lawful-school"));
  }

  static byte[] road() {
    return DraftPdf.write(Draft.named("violating-road"), "青石岭公路改建工程施工合同");
  }

  static byte[] sewer() {
    return DraftPdf.write(Draft.named("sewer-epc"), "清河片区雨污分流改造工程总承包合同");
  }

  static byte[] culvert() {
    return DraftTxt.write(Draft.named("culvert"), Charset.forName("GB18030"), 38);
  }
}
