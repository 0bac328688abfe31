package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static fadu.extract.docx.DocxFile.t;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;

class FieldTest {
  private static final String BEGIN = mark("begin");
  private static final String SEPARATE = mark("separate");
  private static final String END = mark("end");

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String code(String code) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
  }

  private static String form(String data) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>"
        + data
        + "</w:ffData></w:fldChar></w:r>";
  }

  @Test
  void keepsResultsAndDropsCodes() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        t("按第"),
                        BEGIN,
                        code(" REF _Ref1 "),
                        code("\\r \\h "),
                        SEPARATE,
                        t("12.1"),
                        END,
                        t("条")),
                    p("<w:fldSimple w:instr=\"MERGEFIELD X\">" + t("«预付款»") + "</w:fldSimple>"))
                .lines())
        .containsExactly("按第12.1条", "«预付款»");
  }

  @Test
  void dropsResultsOfFieldsInsideACode() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        BEGIN,
                        code("IF "),
                        BEGIN,
                        code("MERGEFIELD 性别"),
                        SEPARATE,
                        t("男"),
                        END,
                        code("= 男 先生 女士"),
                        SEPARATE,
                        t("先生"),
                        END))
                .lines())
        .containsExactly("先生");
  }

  @Test
  void aFieldMayRunOverSeveralParagraphs() throws Refused {
    assertThat(
            DocxFile.of(p(BEGIN, code("QUOTE x"), SEPARATE, t("一")), para("二"), p(t("三"), END))
                .lines())
        .containsExactly("一", "二", "三");
  }

  @Test
  void anEndlessCodeDoesNotSwallowTheContract() throws Refused {
    SourceText text = DocxFile.of(p(BEGIN, code("X"), t("藏")), para("第一条 甲方付款")).read();
    assertThat(text.text()).isEqualTo("藏\n第一条 甲方付款");
    assertThat(Marked.words(text)).containsExactly("HIDDEN 藏");
  }

  @Test
  void showsFormFieldsAsThePagePrintsThem() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        form("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"),
                        code("FORMCHECKBOX"),
                        END,
                        t("单价 "),
                        form("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>"),
                        code("FORMCHECKBOX"),
                        SEPARATE,
                        END,
                        t("总价")),
                    p(
                        t("币种："),
                        form(
                            "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"美元\"/>"
                                + "<w:listEntry w:val=\"人民币\"/></w:ddList>"),
                        code("FORMDROPDOWN"),
                        END),
                    p(
                        t("工期"),
                        BEGIN,
                        code(" FORMTEXT "),
                        SEPARATE,
                        t("\u2002\u2002\u2002"),
                        END,
                        t("天")))
                .lines())
        .containsExactly("☑单价 □总价", "币种：人民币", "工期___天");
  }

  @Test
  void drawsEnclosedCharacters() throws Refused {
    assertThat(
            DocxFile.of(
                    p(BEGIN, code("eq \\o\\ac(□,"), code("√)"), END, t("甲")),
                    p(BEGIN, code(" EQ \\o\\ac(○,12) "), END, t("乙")),
                    p(BEGIN, code("eq \\f(1,3)"), SEPARATE, END),
                    p(BEGIN, code("eq \\o(\\s\\up 5(甲),\\s\\do 2(乙))"), END))
                .lines())
        .containsExactly("☑甲", "⑫乙", "1/3", "甲乙");
  }

  @Test
  void namesWhatFieldsWouldFetch() throws Refused {
    SourceText text =
        DocxFile.of(p(t("甲"), BEGIN, code(" INCLUDETEXT \"\\\\host\\x\" "), SEPARATE, t("乙"), END))
            .read();
    assertThat(text.text()).isEqualTo("甲乙");
    assertThat(text.warnings())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.code()).isEqualTo("EXTERNAL_REFERENCE");
              assertThat(w.message()).contains("INCLUDETEXT \"\\\\host\\x\"");
            });
  }
}
