package fadu.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of an installed Tesseract and believed of it, with a script in its place. */
class TesseractTest {
  private static final String LANGUAGES =
      "if [ \"$1\" = --list-langs ]; then echo 'List of available languages (2):'; echo chi_sim;"
          + " echo eng; exit 0; fi\n";

  @TempDir Path folder;

  private String script(String body) throws Exception {
    Path program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return program.toString();
  }

  private static Gray picture() {
    Gray picture = new Gray(80, 40);
    Arrays.fill(picture.pixels(), (byte) Gray.WHITE);
    return picture;
  }

  @Test
  void asksForOnePictureAsATableAndReadsItsWords() throws Exception {
    String program =
        script(
            LANGUAGES
                + "test -s \"$1\" || exit 9\n"
                + "echo \"$2 $3 $4 $5 $6 $7 threads=$OMP_THREAD_LIMIT\" > '"
                + folder.resolve("asked")
                + "'\n"
                + "echo level page_num block_num par_num line_num word_num left top width height\n"
                + "printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t20\\t60\\t30\\t91.5\\t合同\\n'\n");

    TextEngine engine = TesseractEngine.load(program, folder);
    List<Block> blocks = engine.read(picture());

    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).text()).isEqualTo("合同");
    assertThat(blocks.get(0).y1()).isEqualTo(50);
    assertThat(Files.readString(folder.resolve("asked")).strip())
        .isEqualTo("stdout -l chi_sim --dpi 200 tsv threads=1");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).containsOnly("tesseract", "asked");
    }
  }

  @Test
  void oneThatFailsOverAPageFailsForThatPage() throws Exception {
    TextEngine engine = TesseractEngine.load(script(LANGUAGES + "exit 1\n"), folder);
    assertRefused(() -> engine.read(picture()), Refused.Code.OCR_FAILED, "重新扫描");
  }

  @Test
  void oneThatTalksNonsenseFailsForThatPage() throws Exception {
    TextEngine engine =
        TesseractEngine.load(
            script(
                LANGUAGES
                    + "echo head; printf '5\\t1\\t1\\t1\\t1\\t1\\tx\\ty\\tz\\t30\\t91\\t合同\\n'\n"),
            folder);
    assertRefused(() -> engine.read(picture()), Refused.Code.OCR_FAILED, "重新扫描");
  }

  @Test
  void aMissingLanguageOrProgramIsToldWithARemedy() throws Exception {
    String english = script("echo eng\n");
    assertRefused(
        () -> TesseractEngine.load(english, folder), Refused.Code.OCR_UNAVAILABLE, "chi_sim语言包");
    assertRefused(
        () -> PageReader.load(folder.resolve("none").toString(), folder),
        Refused.Code.OCR_UNAVAILABLE,
        "fadu.ocr.tesseract");
  }

  @Test
  void anotherProgramAtTheSamePlaceIsAnotherReader() throws Exception {
    String first = PageReader.identity(script("exit 0\n"));
    String second = PageReader.identity(script("exit 0 # newer\n"));
    assertThat(first).isNotEqualTo(second);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Refused.Code code, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.getMessage()).contains(words);
            });
  }
}
