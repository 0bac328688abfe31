package fadu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.extract.Refused.Code;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String CONTENT =
      "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:t='t'>"
          + "<o:body><o:text><t:p>正文</t:p></o:text></o:body></o:document-content>";

  @Test
  void tellsOfAParagraphThatIsReadInPieces() throws Refused {
    String fits = "一".repeat(Limits.PARAGRAPH);
    assertThat(Extractor.extract("a.txt", fits.getBytes(UTF_8)).warnings()).isEmpty();
    assertThat(Extractor.extract("a.txt", (fits + "一").getBytes(UTF_8)).warnings())
        .extracting(Warning::code)
        .containsExactly("LONG_PARAGRAPH");
  }

  @Test
  void refusesMoreClausesThanAnyContractHas() throws Refused {
    Limits.clauses(Limits.CLAUSES);
    Refused refused = catchThrowableOfType(Refused.class, () -> Limits.clauses(Limits.CLAUSES + 1));
    assertThat(refused.actual()).hasValue(Limits.CLAUSES + 1);
  }

  @Test
  void saysWhyAFileWithoutTextIsRefused() {
    assertThat(refusal("a.docx", new byte[0]).code()).isEqualTo(Code.EMPTY_FILE);
    assertThat(refusal("a.txt", "\uFEFF".getBytes(UTF_8)).code()).isEqualTo(Code.EMPTY_FILE);
    assertThat(refusal("a.txt", " \n\t".getBytes(UTF_8)).code()).isEqualTo(Code.NO_TEXT);
    assertThat(refusal("a.txt", "　　\n".getBytes(UTF_8)).code()).isEqualTo(Code.NO_TEXT);
    assertThat(refusal("a.rtf", "{\\rtf1 }".getBytes(ISO_8859_1)).code()).isEqualTo(Code.NO_TEXT);
  }

  @Test
  void namesTheLimitAFilePasses() {
    Refused refused = refusal("a.txt", new byte[Limits.FILE + 1]);
    assertThat(refused.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(refused.limit()).hasValue(50 << 20);
    assertThat(refused.actual()).hasValue(Limits.FILE + 1);
    assertThat(refused).hasMessageContaining("50MB");
    Refused text = refusal("a.txt", "一".repeat(Limits.TEXT + 1).getBytes(UTF_8));
    assertThat(text.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(text.limit()).hasValue(Limits.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<?xml version='1.0'?><a>甲方</a>,XML",
        "<% out.print(1); %>,脚本",
        "%!PS-Adobe-3.0,PostScript",
        "GIF89a\u0001\u0000\u0001\u0000\u00ff\u00fe,图片",
        "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004,可执行",
        "7z\u00bc\u00af\u0027\u001c\u0000\u0004,压缩包"
      })
  void namesWhatItDoesNotReadAndWhatIsAccepted(String content, String what) {
    Refused refused = refusal("合同.docx", content.getBytes(ISO_8859_1));
    assertThat(refused.code()).isEqualTo(Code.TYPE_UNSUPPORTED);
    assertThat(refused).hasMessageContaining(FileType.ACCEPTED).hasMessageContaining(what);
  }

  @Test
  void namesMailsAndOtherPackages() throws Exception {
    String mail = "From: a@b\nTo: c@d\nSubject: x\nMIME-Version: 1.0\n\n合同";
    assertThat(refusal("a.txt", mail.getBytes(UTF_8))).hasMessageContaining("邮件");
    assertThat(refusal("a.docx", GuardedZipTest.zip("OFD.xml", "<a/>")))
        .hasMessageContaining("OFD");
    assertThat(refusal("a.docx", GuardedZipTest.zip("META-INF/MANIFEST.MF", "x")))
        .hasMessageContaining("jar");
    assertThat(refusal("a.docx", GuardedZipTest.zip("合同.docx", "x"))).hasMessageContaining("压缩包");
    String sheet =
        "<Types><Override ContentType='application/vnd.openxmlformats-officedocument."
            + "spreadsheetml.sheet.main+xml'/></Types>";
    assertThat(refusal("a.docx", GuardedZipTest.zip("[Content_Types].xml", sheet)))
        .hasMessageContaining("电子表格");
    assertThat(refusal("a.odt", GuardedZipTest.zip("mimetype", ODT.replace("text", "spreadsheet"))))
        .hasMessageContaining("电子表格");
  }

  @ParameterizedTest
  @CsvSource({
    "Workbook,TYPE_UNSUPPORTED,xls",
    "PowerPoint Document,TYPE_UNSUPPORTED,ppt",
    "EncryptedPackage,ENCRYPTED,密码",
    "CONTENTS,TYPE_UNSUPPORTED,Works",
    "WordDocument,TYPE_UNSUPPORTED,Word 97 以前"
  })
  void tellsOleContainersApartByTheirStreams(String stream, Code code, String what)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
      if (stream.equals("CONTENTS")) {
        ole.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "SPELLING");
      }
      ole.writeFilesystem(out);
    }
    Refused refused = refusal("合同.doc", out.toByteArray());
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused).hasMessageContaining(what);
  }

  @Test
  void readsAMislabelledFileAndNamesBothKinds() throws Exception {
    byte[] odt = GuardedZipTest.zip("mimetype", ODT, "content.xml", CONTENT);
    SourceText text = Extractor.extract("合同.pdf", odt);
    assertThat(text.format()).isEqualTo("odt");
    assertThat(text.warnings())
        .anyMatch(
            w ->
                w.code().equals("TYPE_MISMATCH")
                    && w.message().contains(".pdf")
                    && w.message().contains("ODT"));
    assertThat(Extractor.extract("合同", odt).warnings()).isEmpty();
    assertThat(codes(Extractor.extract("a.ODT", odt))).isEmpty();
    assertThat(codes(Extractor.extract("a.doc", "{\\rtf1 x}".getBytes(ISO_8859_1))))
        .containsExactly("TYPE_MISMATCH");
    assertThat(codes(Extractor.extract("a.json", "甲方".getBytes(UTF_8))))
        .containsExactly("TYPE_MISMATCH");
  }

  @Test
  void theLeadingSignatureDecidesWhatAPolyglotIs() throws Exception {
    byte[] odt = GuardedZipTest.zip("mimetype", ODT, "content.xml", CONTENT);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write("{\\rtf1 x}".getBytes(ISO_8859_1));
    both.write(odt);
    assertThat(Extractor.extract("a.odt", both.toByteArray()).format()).isEqualTo("rtf");
    assertThat(Extractor.extract("a.odt", both.toByteArray()).text()).isEqualTo("x");
  }

  @Test
  void countsTheHashOverTheBytes() throws Exception {
    assertThat(Extractor.extract("a.txt", "abc".getBytes(UTF_8)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void warnsOfInvisibleCharactersInsideWordsAndOfUnsafeEntries() throws Exception {
    assertThat(codes(Extractor.extract("a.txt", "质量\u200b保证金".getBytes(UTF_8))))
        .containsExactly("SUSPICIOUS_CHARACTERS");
    byte[] odt = GuardedZipTest.zip("mimetype", ODT, "content.xml", CONTENT, "../x", "y");
    assertThat(codes(Extractor.extract("a.odt", odt))).containsExactly("UNSAFE_ENTRY");
  }

  @Test
  void readsTheSameContractAlikeFromTextAndRichText() throws Exception {
    List<String> lines = List.of("第一条 工程概况", "工程名称：河东区排水工程", "（一）工期为９０天");
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936 ");
    for (String line : lines) {
      line.chars().forEach(c -> rtf.append("\\u").append((short) c).append('?'));
      rtf.append("\\par\n");
    }
    byte[] plain = String.join("\r\n", lines).getBytes(Charset.forName("GB18030"));
    assertThat(Extractor.extract("a.txt", plain).text()).isEqualTo(String.join("\n", lines));
    assertThat(Extractor.extract("a.rtf", rtf.append('}').toString().getBytes(ISO_8859_1)).text())
        .isEqualTo(String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004",
        "%PDF-1.7\n",
        "{\\rtf1",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
        "\u00ff\u00fe",
        ""
      })
  void answersNoiseBehindAnySignature(String signature) {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      byte[] noise = new byte[random.nextInt(3000) + 600];
      random.nextBytes(noise);
      byte[] head = signature.getBytes(ISO_8859_1);
      System.arraycopy(head, 0, noise, 0, head.length);
      try {
        assertThat(Extractor.extract("a", noise).text()).isNotBlank();
      } catch (Refused refused) {
        assertThat(refused.getMessage()).contains("请");
      }
    }
  }

  private static List<String> codes(SourceText text) {
    return text.warnings().stream().map(Warning::code).toList();
  }

  private static Refused refusal(String name, byte[] content) {
    return catchThrowableOfType(Refused.class, () -> Extractor.extract(name, content));
  }
}
