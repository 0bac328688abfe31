package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.SPACES;
import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Limits;
import fadu.extract.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileTest {
  private static void refused(Refused.Code code, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(code));
  }

  private static String nested(String open, String inner, String close, int times) {
    return open.repeat(times) + inner + close.repeat(times);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    refused(
        Refused.Code.TOO_DEEP,
        DocxFile.of(nested("<w:tbl><w:tr><w:tc>", "<w:p/>", "</w:tc></w:tr></w:tbl>", 20_000))
            ::read);
    refused(
        Refused.Code.TOO_DEEP,
        DocxFile.of(nested("<w:sdt><w:sdtContent>", para("x"), "</w:sdtContent></w:sdt>", 50_000))
            ::read);
    refused(
        Refused.Code.TOO_DEEP,
        DocxFile.of(
                nested(
                    "<mc:AlternateContent><mc:Fallback>",
                    para("x"),
                    "</mc:Fallback></mc:AlternateContent>",
                    20_000))
            ::read);
  }

  @Test
  void readsAsDeepAsItSays() throws Refused {
    int around = 20;
    assertThat(
            DocxFile.of(nested("<w:tbl><w:tr><w:tc>", para("芯"), "</w:tc></w:tr></w:tbl>", around))
                .read()
                .text()
                .strip())
        .isEqualTo("芯");
  }

  @Test
  void refusesBrokenXmlWhereverItStands() {
    refused(
        Refused.Code.DAMAGED,
        DocxFile.empty().part("word/document.xml", "<w:document" + SPACES + "><w:body><w:p>")
            ::read);
    refused(Refused.Code.DAMAGED, DocxFile.of("<w:p><w:r></w:p>")::read);
    refused(Refused.Code.DAMAGED, DocxFile.of(para("&undefined;"))::read);
    refused(Refused.Code.DAMAGED, DocxFile.of(para("x")).part("_rels/.rels", "<a")::read);
    refused(
        Refused.Code.DAMAGED,
        DocxFile.of(para("x")).related("s", "styles", "styles.xml", "<w:styles")::read);
  }

  @Test
  void refusesDocumentTypeDeclarations() {
    String doctype =
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
    for (String entity : new String[] {"&a;", "&b;", ""}) {
      assertThatThrownBy(
              () ->
                  DocxFile.empty()
                      .part(
                          "word/document.xml",
                          doctype
                              + "<w:document"
                              + SPACES
                              + "><w:body>"
                              + para("前" + entity)
                              + "</w:body></w:document>")
                      .read())
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void readsAVeryLongParagraphAndVeryManyRunsInTime() {
    String sentence = "发包人应当按照约定支付工程款。";
    String long2M = sentence.repeat(2_000_000 / sentence.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(DocxFile.of(para(long2M)).read().text()).isEqualTo(long2M));
    String run = "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>条</w:t><w:br/></w:r>";
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(DocxFile.of(p(run.repeat(200_000))).read().text()).hasSize(400_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(DocxFile.of("<w:p/>".repeat(200_000), para("x")).read().paragraphs())
                .hasSize(200_001));
  }

  @Test
  void joinsVeryManyParagraphsOfOneCellInTime() {
    String cell = para("承包人：").repeat(50_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(
                    DocxFile.of(
                            DocxFile.table(DocxFile.row("<w:tc>" + cell + "</w:tc>", "<w:tc/>")))
                        .read()
                        .paragraphs())
                .hasSize(1));
  }

  @Test
  void refusesMoreTextThanTheLimit() {
    refused(Refused.Code.TOO_LARGE, DocxFile.of(para("一".repeat(Limits.TEXT + 1)))::read);
    refused(
        Refused.Code.TOO_LARGE, DocxFile.of(para("一".repeat(Limits.TEXT / 2 + 1)).repeat(2))::read);
  }

  @Test
  void endsInATextOrARefusalWhateverIsBroken() {
    String table = DocxFile.table(DocxFile.row(DocxFile.cell(para("甲")), DocxFile.cell(para("乙"))));
    byte[] good =
        ("<w:document" + SPACES + "><w:body>" + table + para("第一条") + "</w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] broken = Arrays.copyOf(good, good.length);
      for (int k = 0; k < 1 + i % 3; k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(DocxFile.empty().part("word/document.xml", broken).read().text()).isNotEmpty();
        read++;
      } catch (Refused refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isPositive();
  }
}
