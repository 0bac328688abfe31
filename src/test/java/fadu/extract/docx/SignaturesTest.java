package fadu.extract.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.GuardedZip;
import fadu.text.Warning;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SignaturesTest {
  private static final String DOCUMENT =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
          + "<w:p><w:r><w:t>保证金为3%。</w:t></w:r></w:p></w:body></w:document>";

  @Test
  void tellsThatTheTextChangedAfterItWasSigned() throws Exception {
    assertThat(warnings(DOCUMENT.replace("3%", "5%"), "")).containsExactly("SIGNED_THEN_CHANGED");
  }

  @Test
  void findsNothingWhereTheSignatureStillHoldsOrCountsARewrittenPart() throws Exception {
    assertThat(warnings(DOCUMENT, "")).isEmpty();
    assertThat(
            warnings(
                DOCUMENT.replace("3%", "5%"),
                "<Transforms><Transform Algorithm='c14n'/></Transforms>"))
        .isEmpty();
  }

  private static List<String> warnings(String document, String transforms) throws Exception {
    String digest =
        Base64.getEncoder()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(DOCUMENT.getBytes(UTF_8)));
    String signature =
        "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'><Object><Manifest>"
            + "<Reference URI='/word/document.xml?ContentType=application/xml'>"
            + transforms
            + "<DigestMethod Algorithm='http://www.w3.org/2001/04/xmlenc#sha256'/>"
            + "<DigestValue>%s</DigestValue></Reference></Manifest></Object></Signature>"
                .formatted(digest);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/>"
              + "</Relationships>");
      add(zip, "word/document.xml", document);
      add(zip, "_xmlsignatures/sig1.xml", signature);
    }
    return DocxReader.read("a.docx", "", GuardedZip.open(bytes.toByteArray())).warnings().stream()
        .map(Warning::code)
        .toList();
  }

  private static void add(ZipOutputStream zip, String name, String content) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
  }
}
