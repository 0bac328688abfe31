package fadu.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Warning;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
  @Test
  void readsLinesAsParagraphsWithPageAndBox() throws Refused {
    SourceText text =
        new OfdFile()
            .page(OfdFile.lines("建设工程施工合同", "第一条 工程概况", "工程名称：河道整治工程。"))
            .page(OfdFile.lines("第二条 合同价款为100万元。"))
            .read();

    assertThat(text.format()).isEqualTo("ofd");
    assertThat(text.text()).isEqualTo("建设工程施工合同\n第一条 工程概况\n工程名称：河道整治工程。\n第二条 合同价款为100万元。");
    assertThat(text.pages()).hasValue(2);
    int at = text.text().indexOf("第二条");
    assertThat(text.layout().page(at)).hasValue(2);
    assertThat(text.layout().boxes(at, at + 3))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.page()).isEqualTo(2);
              assertThat(box.x0()).isBetween(70.5, 71.5);
              assertThat(box.x1()).isBetween(106.0, 107.5);
              assertThat(box.y0()).isBetween(70.0, 80.0);
            });
    assertThat(text.warnings()).isEmpty();
    assertThat(text.complete()).isTrue();
  }

  @Test
  void joinsLinesThatRunToTheMargin() throws Refused {
    String full = "承包人应当在每月二十五日前向监理人报送当月已完工程量报告并附具进度付款申请单及相关";
    SourceText text =
        new OfdFile().page(OfdFile.lines(full, "资料，发包人应当在收到后审核完毕。", full, "资料，逾期视为认可。")).read();

    assertThat(text.text().lines())
        .containsExactly(full + "资料，发包人应当在收到后审核完毕。", full + "资料，逾期视为认可。");
  }

  @Test
  void readsStepsThatRepeatAndMatrices() throws Refused {
    String content =
        "<ofd:TextObject ID=\"5\" Boundary=\"20 30 100 10\" CTM=\"2 0 0 2 0 0\" Size=\"2.1\">"
            + "<ofd:TextCode X=\"0\" Y=\"2\" DeltaX=\"g 4 2.1\">质量保证金</ofd:TextCode>"
            + "</ofd:TextObject>";
    SourceText text = new OfdFile().page(content).read();

    assertThat(text.text()).isEqualTo("质量保证金");
    assertThat(text.layout().boxes(0, 5))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.x0()).isBetween(56.0, 57.5);
              assertThat(box.x1()).isBetween(115.0, 117.0);
            });
  }

  @Test
  void readsARuledTableAsRowsAndCells() throws Refused {
    StringBuilder content = new StringBuilder();
    for (int row = 0; row <= 2; row++) {
      content.append(line("M 0 0 L 100 0", 20, 20 + 10 * row));
    }
    for (int column = 0; column <= 2; column++) {
      content.append(line("M 0 0 L 0 20", 20 + 50 * column, 20));
    }
    content.append(OfdFile.text("付款节点", 22, 22, ""));
    content.append(OfdFile.text("比例", 72, 22, ""));
    content.append(OfdFile.text("竣工验收", 22, 32, ""));
    content.append(OfdFile.text("97%", 72, 32, ""));
    SourceText text = new OfdFile().page(content.toString()).read();

    assertThat(text.text()).isEqualTo("付款节点\t比例\n竣工验收\t97%");
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .containsOnly(Paragraph.Kind.TABLE_ROW);
  }

  private static String line(String data, double x, double y) {
    return "<ofd:PathObject ID=\"7\" Boundary=\"%s %s 100 20\" LineWidth=\"0.25\">".formatted(x, y)
        + "<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>".formatted(data);
  }

  @Test
  void readsWhatATemplateAndADrawingShow() throws Refused {
    SourceText text =
        new OfdFile()
            .common(
                "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                    + "<ofd:TemplatePage ID=\"50\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>")
            .part(
                "Doc_0/PublicRes.xml",
                "<ofd:Res><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"60\">"
                    + "<ofd:Content>"
                    + OfdFile.text("工期为三百天。", 0, 0, "")
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"
                    + "</ofd:Res>")
            .part(
                "Doc_0/Tpls/Tpl_0/Content.xml",
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                    + OfdFile.text("合同价款为一百万元。", 25, 60, "")
                    + "</ofd:Layer></ofd:Content></ofd:Page>")
            .page(
                OfdFile.text("第一条 总则", 25, 40, "")
                    + "<ofd:CompositeObject ID=\"8\" Boundary=\"25 90 100 10\""
                    + " ResourceID=\"60\"/>",
                "<ofd:Template TemplateID=\"50\"/>")
            .read();

    assertThat(text.text()).isEqualTo("第一条 总则\n合同价款为一百万元。\n工期为三百天。");
  }

  @Test
  void marksWhatThePageDoesNotShow() throws Refused {
    String white = "<ofd:FillColor Value=\"255 255 255\"/>";
    String cover =
        "<ofd:PathObject ID=\"7\" Boundary=\"20 94 150 10\" Fill=\"true\" Stroke=\"false\">"
            + "<ofd:FillColor Value=\"255 255 255\"/>"
            + "<ofd:AbbreviatedData>M 0 0 L 150 0 L 150 10 L 0 10 C</ofd:AbbreviatedData>"
            + "</ofd:PathObject>";
    SourceText text =
        new OfdFile()
            .page(
                OfdFile.text("看得见的约定。", 25, 30, "")
                    + OfdFile.text("不显示的约定。", 25, 50, "Visible=\"false\"")
                    + OfdFile.text("白色的约定。", 25, 70, "")
                        .replace("<ofd:TextCode", white + "<ofd:TextCode")
                    + OfdFile.text("盖住的约定。", 25, 95, "")
                    + cover)
            .read();

    assertThat(text.text().lines()).containsExactly("看得见的约定。", "不显示的约定。", "白色的约定。", "盖住的约定。");
    assertThat(text.marks())
        .allMatch(m -> m.kind() == Mark.Kind.HIDDEN)
        .extracting(m -> text.words(m.from(), m.to()))
        .containsExactly("不显示的约定。", "白色的约定。", "盖住的约定。");
    assertThat(text.warnings()).extracting(Warning::code).containsExactly("HIDDEN_TEXT");
  }

  @Test
  void readsAllDocumentsOfAFile() throws Refused {
    OfdFile file = new OfdFile().page(OfdFile.lines("甲文件。"));
    byte[] bytes =
        file.part(
                "Doc_1/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>"
                    + "<ofd:Page ID=\"1\" BaseLoc=\"/Doc_1/P.xml\"/></ofd:Pages></ofd:Document>")
            .part(
                "Doc_1/P.xml",
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                    + OfdFile.lines("乙文件。")
                    + "</ofd:Layer></ofd:Content></ofd:Page>")
            .bytes(
                "Doc_0/Document.xml",
                "</ofd:DocBody><ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot>");

    assertThat(Extractor.extract("a.ofd", bytes).text()).isEqualTo("甲文件。\n乙文件。");
  }

  @Test
  void readsPathsThatCountFromTheRootAndSignsOfSymbolFonts() throws Refused {
    OfdFile file = new OfdFile().page(OfdFile.text("R现金 £转账", 25, 40, ""));
    SourceText text =
        file.part(
                "Doc_0/Res.xml",
                "<ofd:Res><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"Wingdings 2\"/></ofd:Fonts></ofd:Res>")
            .part(
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData>"
                    + "<ofd:PublicRes>Doc_0/Res.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                    + "<ofd:Page ID=\"1\" BaseLoc=\"Doc_0/Pages/Page_0/Content.xml\"/>"
                    + "</ofd:Pages></ofd:Document>")
            .read();

    assertThat(text.text()).isEqualTo("☑现金 □转账");
    assertThat(text.complete()).isTrue();
  }

  @Test
  void saysSoWhenAPageIsMissing() throws Refused {
    OfdFile file = new OfdFile().page(OfdFile.lines("第一条 总则。"));
    SourceText text =
        file.part(
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>"
                    + "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
                    + "<ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_9/Content.xml\"/>"
                    + "</ofd:Pages></ofd:Document>")
            .read();

    assertThat(text.complete()).isFalse();
    assertThat(text.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.message()).contains("第2页"))
        .extracting(Warning::code)
        .isEqualTo("PARTIAL_TEXT");
  }

  @Test
  void tellsThatPartsChangedAfterTheSignature() throws Refused {
    assertThat(signed("今天的内容。")).extracting(Warning::code).containsExactly("SIGNED_THEN_CHANGED");
  }

  @Test
  void findsNothingInASignatureThatStillHolds() throws Refused {
    assertThat(signed(null)).isEmpty();
  }

  private static java.util.List<Warning> signed(String changed) throws Refused {
    OfdFile file = new OfdFile().page(OfdFile.lines("签章时的内容。"));
    String signed = "<a>签章时的内容</a>";
    String digest =
        java.util.Base64.getEncoder()
            .encodeToString(Sm3.digest(signed.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    byte[] bytes =
        file.part("Doc_0/Extra.xml", changed == null ? signed : changed)
            .part(
                "Doc_0/Signs/Signatures.xml",
                "<s><Signature ID=\"1\" BaseLoc=\"Sign_0/Signature.xml\"/></s>")
            .part(
                "Doc_0/Signs/Sign_0/Signature.xml",
                "<s><References CheckMethod=\"1.2.156.10197.1.401\">"
                    + "<Reference FileRef=\"/Doc_0/Extra.xml\"><CheckValue>"
                    + digest
                    + "</CheckValue></Reference></References></s>")
            .bytes(
                "Doc_0/Document.xml",
                "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>");
    return Extractor.extract("a.ofd", bytes).warnings();
  }

  @Test
  void hashesAsTheStandardSays() {
    assertThat(
            java.util.HexFormat.of()
                .formatHex(Sm3.digest("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  }

  @Test
  void refusesWhatHasNoWords() {
    assertThatThrownBy(() -> new OfdFile().page("").read())
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.code()).isEqualTo(Refused.Code.NO_TEXT));
    assertThatThrownBy(
            () ->
                new OfdFile()
                    .page("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"1\"/>")
                    .read())
        .isInstanceOfSatisfying(
            Refused.class,
            e -> {
              assertThat(e.code()).isEqualTo(Refused.Code.NO_TEXT);
              assertThat(e).hasMessageContaining("图像");
            });
  }
}
