package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.SPACES;
import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.GuardedZip;
import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.text.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Reads within five seconds of this thread's CPU: other work on the machine does not count. */
  private static SourceText inTime(DocxFile file) throws Refused {
    GuardedZip zip = GuardedZip.open(file.bytes());
    long start = THREADS.getCurrentThreadCpuTime();
    SourceText text = DocxReader.read("合同.docx", "", zip);
    assertThat((THREADS.getCurrentThreadCpuTime() - start) / 1e9).isLessThan(5);
    return text;
  }

  @Test
  void readsAVeryLongParagraph() throws Refused {
    String sentence = "发包人应当按照约定支付工程款。";
    String words = sentence.repeat(2_000_000 / sentence.length());
    assertThat(inTime(DocxFile.of(para(words))).text()).isEqualTo(words);
  }

  @Test
  void readsVeryManyRunsWithMarksAndLineBreaks() throws Refused {
    String run = "<w:r><w:rPr><w:strike/></w:rPr><w:t>条。</w:t></w:r><w:r><w:br/></w:r>";
    SourceText text = inTime(DocxFile.of(p(run.repeat(100_000))));
    assertThat(text.paragraphs()).hasSize(100_000);
    assertThat(text.marks()).hasSize(100_000);
    assertThat(Marked.words(text)).containsOnly("STRUCK 条。");
  }

  @Test
  void readsVeryManyEmptyParagraphs() throws Refused {
    assertThat(inTime(DocxFile.of("<w:p/>".repeat(200_000), para("x"))).paragraphs())
        .hasSize(200_001);
  }

  @Test
  void joinsVeryManyParagraphsOfOneCell() throws Refused {
    String cell = "<w:tc>" + para("承包人：").repeat(50_000) + "</w:tc>";
    assertThat(inTime(DocxFile.of(DocxFile.table(DocxFile.row(cell, "<w:tc/>")))).paragraphs())
        .hasSize(1);
  }

  @Test
  void refusesFieldsInsideFieldsWithoutEnd() {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    refused(Refused.Code.TOO_DEEP, DocxFile.of(p(field.repeat(10_000)), para("x"))::read);
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
    for (int i = 0; i < 500; i++) {
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
