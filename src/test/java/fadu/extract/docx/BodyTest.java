package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.cell;
import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static fadu.extract.docx.DocxFile.row;
import static fadu.extract.docx.DocxFile.styled;
import static fadu.extract.docx.DocxFile.t;
import static fadu.extract.docx.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
  @Test
  void joinsShreddedRuns() throws Refused {
    assertThat(DocxFile.of(p(t("质量保证金为"), t("3"), t("."), t("0"), t("%"))).lines())
        .containsExactly("质量保证金为3.0%");
  }

  @Test
  void trimsTextThatDoesNotPreserveItsBlanks() throws Refused {
    assertThat(DocxFile.of("<w:p><w:r><w:t>\n  甲方  </w:t></w:r>" + t("  乙方") + "</w:p>").lines())
        .containsExactly("甲方  乙方");
  }

  @Test
  void keepsTabsAsWideGapsAndHyphensThatShow() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t>"
                            + "<w:softHyphen/><w:t>丁</w:t><w:br w:type=\"page\"/></w:r>"))
                .lines())
        .containsExactly("甲    乙-丙丁");
  }

  @Test
  void showsBlanksToBeFilledIn() throws Refused {
    String underlined = "<w:u w:val=\"single\"/>";
    assertThat(
            DocxFile.of(
                    p(t("保证金为"), t(underlined, "   "), t("元")),
                    p(
                        t("工期"),
                        t(underlined, " "),
                        t(underlined, "90"),
                        t(underlined, "  "),
                        t("天")),
                    p(t("见"), t("<w:u w:val=\"none\"/>", "  "), t("附件")),
                    p("<w:r><w:rPr>" + underlined + "</w:rPr><w:tab/></w:r>", t("年")))
                .lines())
        .containsExactly("保证金为___元", "工期 90  天", "见  附件", "____年");
  }

  @Test
  void showsTheLineThatATabStopPrints() throws Refused {
    String ruled =
        "<w:pPr><w:tabs><w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\"4000\"/></w:tabs></w:pPr>";
    assertThat(DocxFile.of(p(ruled, t("发包人："), "<w:r><w:tab/></w:r>")).lines())
        .containsExactly("发包人：____");
  }

  @Test
  void splitsAtLineBreaksThatEndLinesAndJoinsWrappedSentences() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        "<w:r><w:t>1. 甲方付款。</w:t><w:br/><w:t>2. 乙方交货</w:t><w:br/><w:t>3、另议</w:t></w:r>"),
                    p("<w:r><w:t>依照中华人民</w:t><w:br/><w:t>共和国民法典</w:t></w:r>"),
                    p("<w:r><w:t>甲方某某局</w:t><w:cr/><w:t>法定代表人：张三</w:t></w:r>"),
                    p(
                        "<w:pPr><w:jc w:val=\"center\"/></w:pPr>",
                        "<w:r><w:t>（一期）</w:t><w:br/><w:t>施工合同</w:t></w:r>"))
                .lines())
        .containsExactly(
            "1. 甲方付款。", "2. 乙方交货", "3、另议", "依照中华人民 共和国民法典", "甲方某某局", "法定代表人：张三", "（一期） 施工合同");
  }

  @Test
  void readsThroughLinksTagsAndContentControls() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        "<w:hyperlink r:id=\"x\">" + t("甲") + "</w:hyperlink>",
                        "<w:smartTag><w:smartTagPr/>" + t("乙") + "</w:smartTag>",
                        "<w:sdt><w:sdtPr><w:alias w:val=\"n\"/></w:sdtPr><w:sdtContent>"
                            + t("丙")
                            + "</w:sdtContent></w:sdt>",
                        "<w:customXml>" + t("丁") + "</w:customXml>"),
                    "<w:sdt><w:sdtContent>" + para("块") + "</w:sdtContent></w:sdt>",
                    table(
                        "<w:sdt><w:sdtContent>"
                            + row(
                                cell(para("行")),
                                "<w:sdt><w:sdtContent>"
                                    + cell(para("格"))
                                    + "</w:sdtContent></w:sdt>")
                            + "</w:sdtContent></w:sdt>"))
                .lines())
        .containsExactly("甲乙丙丁", "块", "行\t格");
  }

  @Test
  void readsRubyTextWithoutItsReading() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        "<w:r><w:ruby><w:rt>"
                            + t("cheng")
                            + "</w:rt><w:rubyBase>"
                            + t("承")
                            + "</w:rubyBase></w:ruby></w:r>",
                        t("包人")))
                .lines())
        .containsExactly("承包人");
  }

  @Test
  void readsFormulasAsTheirCharacters() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        t("P="),
                        "<m:oMath><m:f><m:num><m:r><m:t>A</m:t></m:r></m:num><m:den><m:r><m:t>B</m:t>"
                            + "</m:r></m:den></m:f></m:oMath>"))
                .lines())
        .containsExactly("P=A/B");
  }

  @Test
  void takesOneOfTwoAlternativesNeverBoth() throws Refused {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
            + para("框内")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
            + "<v:textbox><w:txbxContent>"
            + para("框内")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String unknown =
        "<w:r><mc:AlternateContent><mc:Choice xmlns:q=\"urn:nobody\" Requires=\"q\"><w:t>错</w:t>"
            + "</mc:Choice><mc:Fallback><w:t>对</w:t></mc:Fallback></mc:AlternateContent></w:r>";
    DocxFile file = DocxFile.of(p(t("外"), box, t("面")), p(unknown, t("。")));
    assertThat(file.lines()).containsExactly("外面", "框内", "对。");
    assertThat(file.kinds())
        .containsExactly(Paragraph.Kind.BODY, Paragraph.Kind.TEXT_BOX, Paragraph.Kind.BODY);
  }

  @Test
  void readsLetteringAndTextBoxesInsideCells() throws Refused {
    String box =
        "<w:r><w:pict><v:shape><v:textpath string=\"样本\"/><v:textbox><w:txbxContent>"
            + para("框")
            + table(row(cell(para("内")), cell(para("表"))))
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    assertThat(DocxFile.of(table(row(cell(p(t("甲"), box)), cell(para("乙"))))).lines())
        .containsExactly("甲\t乙", "样本", "框", "内\t表");
  }

  @Test
  void dropsContentsThatRepeatHeadingsAndKeepsLinesThatRepeatNothing() throws Refused {
    String toc =
        "<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>";
    assertThat(
            DocxFile.of(
                    para("目录"), styled("11", "一、工程概况……1"), styled("11", "保证金为百分之十"), para("一、工程概况"))
                .styles(toc)
                .lines())
        .containsExactly("目录", "保证金为百分之十", "一、工程概况");
  }

  @Test
  void mapsSymbolsToWhatTheyLookLike() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        sym("Wingdings", "F0FE") + t("甲"),
                        sym("Wingdings", "F0A8") + t("乙"),
                        sym("Wingdings 2", "F052") + t("丙"),
                        sym("Wingdings 2", "00A3") + t("丁"),
                        sym("Wingdings", "F0FC"),
                        sym("Symbol", "F0B3"),
                        sym("宋体", "2611"),
                        sym("Wingdings", "zz")),
                    p(
                        t("<w:rFonts w:ascii=\"Wingdings\"/>", "\u00FE"),
                        t("\uF0A8"),
                        t("<w:rFonts w:ascii=\"Wingdings 2\"/>", "R总价合同")))
                .lines())
        .containsExactly("☑甲□乙☑丙□丁✓≥☑•", "☑□☑总价合同");
  }

  private static String sym(String font, String code) {
    return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
  }

  @Test
  void keepsTheGlyphOfACheckBoxControl() throws Refused {
    assertThat(
            DocxFile.of(
                    p(
                        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"
                            + "</w:sdtPr><w:sdtContent>"
                            + t("☒")
                            + "</w:sdtContent></w:sdt>",
                        t("单价合同")))
                .lines())
        .containsExactly("☒单价合同");
  }

  @Test
  void marksStruckAndHiddenTextAndSaysSo() throws Refused {
    SourceText text =
        DocxFile.of(
                p(
                    t("甲"),
                    t("<w:strike/>", "乙"),
                    t("<w:dstrike/>", "丙"),
                    t("<w:strike w:val=\"0\"/>", "丁"),
                    t("<w:rStyle w:val=\"Gone\"/>", "戊"),
                    t("<w:vanish/>", "己"),
                    t("<w:color w:val=\"FFFFFF\"/>", "庚"),
                    t("<w:sz w:val=\"2\"/>", "辛"),
                    t(
                        "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>",
                        "壬")))
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:strike/></w:rPr></w:style>",
                "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:basedOn w:val=\"Base\"/></w:style>")
            .read();
    assertThat(text.text()).isEqualTo("甲乙丙丁戊己庚辛壬");
    assertThat(Marked.words(text)).containsExactlyInAnyOrder("STRUCK 乙丙", "STRUCK 戊", "HIDDEN 己庚辛");
    assertThat(text.warnings()).extracting("code").containsExactly("HIDDEN_TEXT");
  }

  @Test
  void whiteLettersOnADarkCellAreNotHidden() throws Refused {
    SourceText text =
        DocxFile.of(
                table(
                    row(
                        cell(
                            "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>",
                            p(t("<w:color w:val=\"FFFFFF\"/>", "表头"))),
                        cell(para("值")))))
            .read();
    assertThat(text.marks()).isEmpty();
    assertThat(text.warnings()).isEmpty();
  }

  @Test
  void linesStayWhereTheyAreInTheFile() throws Refused {
    SourceText text = DocxFile.of(para("甲"), "<w:p/>", para("乙")).read();
    assertThat(text.paragraphs()).extracting(Paragraph::from).isEqualTo(List.of(0, 2, 3));
    assertThat(text.format()).isEqualTo("docx");
    assertThat(text.complete()).isTrue();
  }
}
