package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Refused;
import fadu.testing.PdfWriter;
import fadu.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfRefusalTest {
  private static final String PICTURE = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q";

  private static void refuses(byte[] file, Refused.Code code) {
    assertThatThrownBy(() -> Read.pdf(file))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.getMessage()).containsPattern("[。]$").doesNotContain("Exception");
            });
  }

  private static byte[] encrypted(String user) throws IOException {
    byte[] plain = PdfWriter.a4().paragraph("第一条 工程概况。").bytes();
    try (PDDocument document = Loader.loadPDF(plain)) {
      document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A PDF from bodies of objects 1, 2, …; the parser rebuilds the table of places. */
  private static byte[] objects(byte[]... bodies) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("%PDF-1.7\n"));
    for (int i = 0; i < bodies.length; i++) {
      out.writeBytes(ascii((i + 1) + " 0 obj\n"));
      out.writeBytes(bodies[i]);
      out.writeBytes(ascii("\nendobj\n"));
    }
    out.writeBytes(ascii("trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF"));
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] stream(String entries, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<< " + entries + " /Length " + data.length + " >>\nstream\n"));
    out.writeBytes(data);
    out.writeBytes(ascii("\nendstream"));
    return out.toByteArray();
  }

  @Test
  void refusesAFileThatNeedsAPassword() throws Exception {
    refuses(encrypted("geheim"), Refused.Code.ENCRYPTED);
  }

  @Test
  void readsAFileThatOnlyItsOwnerMayChange() throws Exception {
    assertThat(Read.pdf(encrypted("")).text()).isEqualTo("第一条 工程概况。");
  }

  @Test
  void refusesAScanAndSaysSo() {
    assertThatThrownBy(() -> Read.pdf(PdfWriter.a4().draw(PICTURE))).hasMessageContaining("图像扫描件");
  }

  @Test
  void namesThePagesThatArePicturesOnly() throws Exception {
    SourceText text =
        Read.pdf(
            PdfWriter.a4().paragraph("第一条 工程概况。").newPage().draw(PICTURE).newPage().draw(PICTURE));
    assertThat(text.complete()).isFalse();
    assertThat(text.warnings()).extracting("code").containsExactly("PARTIAL_TEXT");
    assertThat(text.warnings().get(0).message()).contains("第2—3页");
  }

  @Test
  void refusesATextLayerOfWrongCharacters() {
    Random random = new Random(7);
    PdfWriter writer = PdfWriter.a4();
    for (int i = 0; i < 30; i++) {
      StringBuilder words = new StringBuilder();
      for (int k = 0; k < 30; k++) {
        words.append((char) (0x4E00 + random.nextInt(0x5000)));
      }
      writer.paragraph(words.toString());
    }
    assertThatThrownBy(() -> Read.pdf(writer)).hasMessageContaining("乱码");
  }

  @Test
  void readsEnglishAsText() throws Exception {
    String words =
        "The Employer shall pay the Contractor within 28 days after receipt of the bill.";
    assertThat(Read.paragraphs(PdfWriter.a4().flush(words))).containsExactly(words);
  }

  @Test
  void refusesMorePagesThanTheLimitWhateverTheFileClaims() {
    String kids = "3 0 R ".repeat(5_001);
    byte[] file =
        objects(
            ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            ascii("<< /Type /Pages /Count 1 /Kids [" + kids + "] >>"),
            ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"));
    assertThatThrownBy(() -> Read.pdf(file))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(Refused.Code.TOO_MANY_PAGES);
              assertThat(refused.limit()).hasValue(5_000);
              assertThat(refused.actual()).hasValue(5_001);
            });
  }

  @Test
  void endsWithAPageTreeThatHoldsItself() {
    refuses(
        objects(
            ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            ascii("<< /Type /Pages /Count 5 /Kids [2 0 R] >>")),
        Refused.Code.DAMAGED);
  }

  @Test
  void stopsDrawingsThatCallEachOtherWithoutEnd() {
    byte[][] bodies = new byte[16][];
    StringBuilder names = new StringBuilder("/XObject << ");
    for (int i = 0; i < 12; i++) {
      names.append("/A" + i + " " + (5 + i) + " 0 R ");
    }
    String resources = "/Resources << " + names + ">> >>";
    bodies[0] = ascii("<< /Type /Catalog /Pages 2 0 R >>");
    bodies[1] = ascii("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
    bodies[2] =
        ascii(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R "
                + resources
                + " >>");
    bodies[3] = stream("", ascii("/A0 Do"));
    for (int i = 0; i < 12; i++) {
      bodies[4 + i] =
          stream(
              "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources,
              ascii(("/A" + (i + 1) + " Do ").repeat(10) + "/A" + i + " Do"));
    }
    refuses(objects(bodies), Refused.Code.EXPANDS_TOO_MUCH);
  }

  @Test
  void refusesContentsThatInflateWithoutEnd() throws Exception {
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(once)) {
      byte[] blanks = new byte[1_000_000];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 210; i++) {
        out.write(blanks);
      }
    }
    byte[] file =
        objects(
            ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            ascii("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
            ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"),
            stream("/Filter /FlateDecode", once.toByteArray()));
    refuses(file, Refused.Code.EXPANDS_TOO_MUCH);
  }

  @Test
  void answersEveryCutAndFlippedFileInWordsOrByCode() {
    byte[] good = PdfWriter.a4().paragraph("第一条 工程概况。").foot("#").bytes();
    Random random = new Random(11);
    int read = 0;
    for (int i = 0; i < 120; i++) {
      byte[] bad = i < 40 ? Arrays.copyOf(good, good.length * i / 40) : good.clone();
      for (int k = 0; i >= 40 && k < 6; k++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      try {
        SourceText text = Read.pdf(bad);
        read++;
        assertThat(i >= 40 || !text.complete()).as("cut at %d", i).isTrue();
      } catch (Refused refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isPositive();
  }

  @Test
  void warnsOfScriptsAndRunsNone() throws Exception {
    byte[] file =
        objects(
            ascii(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"),
            ascii("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
            ascii(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>"),
            stream("", ascii("BT /F1 12 Tf 72 700 Td (Clause 1) Tj ET")),
            ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
    SourceText text = Read.pdf(file);
    assertThat(text.text()).isEqualTo("Clause 1");
    assertThat(text.warnings()).extracting("code").containsExactly("ACTIVE_CONTENT");
  }
}
