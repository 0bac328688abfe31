package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.item;
import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static fadu.extract.docx.DocxFile.t;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final String MARK_DELETED =
      "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr></w:pPr>";

  private static String del(String words) {
    return "<w:del w:id=\"1\"><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
  }

  private static String ins(String content) {
    return "<w:ins w:id=\"2\">" + content + "</w:ins>";
  }

  @Test
  void keepsInsertionsAndDropsDeletions() throws Refused {
    SourceText text = DocxFile.of(p(t("保证金为"), del("5"), ins(t("3")), t("%"))).read();
    assertThat(text.text()).isEqualTo("保证金为3%");
    assertThat(Marked.words(text)).containsExactly("INSERTED 3");
    assertThat(text.warnings())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.code()).isEqualTo("TRACKED_CHANGES");
              assertThat(w.message()).isEqualTo("文件含未接受的修订：插入的文字按合同文字审查，删除的文字不计。（插入1处，删除1处）");
            });
  }

  @Test
  void keepsMovedTextOnceAndWhatIsDeletedInsideAnInsertionNotAtAll() throws Refused {
    assertThat(
            DocxFile.of(
                    p("<w:moveFrom w:id=\"1\">" + t("搬") + "</w:moveFrom>", t("一")),
                    p(t("二"), "<w:moveTo w:id=\"1\">" + t("搬") + "</w:moveTo>"),
                    p(ins(t("增") + del("减"))))
                .lines())
        .containsExactly("一", "二搬", "增");
  }

  @Test
  void joinsParagraphsWhoseMarkIsDeleted() throws Refused {
    assertThat(
            DocxFile.of(
                    p(MARK_DELETED, t("甲方应当")),
                    p(MARK_DELETED, del("全文删去")),
                    para("付款。"),
                    p(MARK_DELETED, t("尾")))
                .lines())
        .containsExactly("甲方应当付款。", "尾");
  }

  @Test
  void numbersTheJoinedParagraphOnceAsTheLastOne() throws Refused {
    String deletedItem =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
            + "<w:rPr><w:del w:id=\"9\"/></w:rPr></w:pPr>"
            + del("删去的条款")
            + "</w:p>";
    assertThat(
            DocxFile.of(item(1, 0, "甲"), deletedItem, item(1, 0, "乙"))
                .numbering(
                    NumberingTest.template(0, NumberingTest.level(0, "decimal", "%1.", "")),
                    NumberingTest.list(1, 0))
                .lines())
        .containsExactly("1. 甲", "2. 乙");
  }

  @Test
  void changesOfFormatAreNoRevisionsOfTheText() throws Refused {
    SourceText text =
        DocxFile.of(
                "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
                    + "</w:numPr></w:pPr></w:pPrChange></w:pPr>"
                    + t("<w:rPrChange w:id=\"2\"><w:rPr><w:strike/></w:rPr></w:rPrChange>", "甲")
                    + "</w:p>")
            .read();
    assertThat(text.text()).isEqualTo("甲");
    assertThat(text.marks()).isEmpty();
    assertThat(text.warnings()).isEmpty();
  }

  @Test
  void reportsAnInsertedOrDeletedParagraphMarkAlone() throws Refused {
    assertThat(DocxFile.of(p(MARK_DELETED, t("甲")), para("乙")).read().warnings())
        .extracting("code")
        .containsExactly("TRACKED_CHANGES");
  }
}
