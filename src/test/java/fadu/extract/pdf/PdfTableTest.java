package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.PdfWriter;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;

class PdfTableTest {
  private static final float[] THREE = {120, 130, 200};

  @Test
  void readsRowsAndCellsOfARuledTable() throws Exception {
    SourceText text =
        Read.pdf(
            PdfWriter.a4()
                .paragraph("费用构成如下：")
                .table(
                    THREE,
                    new String[] {"名称", "金额（元）", "说明"},
                    new String[] {"桥面铺装及附属设施拆除工程", "1,200,000.00", "按图纸计量，包括弃渣外运和场地恢复所需的全部费用"},
                    new String[] {"合计", "1,200,000.00", "含税"})
                .paragraph("以上价格含税。"));
    assertThat(Read.rows(text))
        .containsExactly(
            "名称|金额（元）|说明",
            "桥面铺装及附属设施拆除工程|1,200,000.00|按图纸计量，包括弃渣外运和场地恢复所需的全部费用",
            "合计|1,200,000.00|含税");
    assertThat(text.text()).startsWith("费用构成如下：\n名称").endsWith("含税\n以上价格含税。");
  }

  @Test
  void goesOnOverPagesWithoutTheRepeatedHeader() throws Exception {
    String[][] rows = new String[60][];
    rows[0] = new String[] {"序号", "项目", "单价"};
    for (int i = 1; i < rows.length; i++) {
      rows[i] = new String[] {"" + i, "清单子目" + i, i + "00.00"};
    }
    SourceText text = Read.pdf(PdfWriter.a4().head("某合同工程量清单").foot("第#页").table(THREE, rows));
    assertThat(text.pages().getAsInt()).isGreaterThan(1);
    assertThat(Read.rows(text)).hasSize(60).endsWith("59|清单子目59|5900.00");
    assertThat(text.paragraphs()).allMatch(p -> p.table() == 0);
  }

  @Test
  void putsARowTogetherThatThePageEndCut() throws Exception {
    PdfWriter writer = PdfWriter.a4().space(590);
    cut(writer, 690, "1", "质量保证金按结算总额的百分", "之三预留");
    SourceText text = Read.pdf(writer);
    assertThat(Read.rows(text)).containsExactly("序号|内容", "1|质量保证金按结算总额的百分之三预留", "2|其他");
  }

  /** A table of two columns whose second row goes on over the page. */
  private static void cut(PdfWriter writer, float y, String first, String before, String after) {
    writer.box(72, y, 132, y + 24).box(132, y, 299, y + 24);
    writer.text(78, y + 15, 12, "序号").text(138, y + 15, 12, "内容");
    writer.box(72, y + 24, 132, y + 48).box(132, y + 24, 299, y + 48);
    writer.text(78, y + 39, 12, first).text(138, y + 39, 12, before);
    writer.newPage();
    writer.box(72, 90, 132, 114).box(132, 90, 299, 114);
    writer.text(138, 105, 12, after);
    writer.box(72, 114, 132, 138).box(132, 114, 299, 138);
    writer.text(78, 129, 12, "2").text(138, 129, 12, "其他");
  }

  @Test
  void mergesCellsWhereRulesAreMissing() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    for (float y : new float[] {100, 124, 148, 172}) {
      writer.rule(y == 148 ? 172 : 72, y, 372);
    }
    writer.draw(
        "72 742 m 72 670 l S 372 742 m 372 670 l S 172 718 m 172 670 l S 272 718 m 272 670 l S");
    writer.text(150, 116, 12, "保修期限一览表");
    writer.text(80, 152, 12, "保修");
    writer.text(180, 140, 12, "防水").text(280, 140, 12, "5年");
    writer.text(180, 164, 12, "电气").text(280, 164, 12, "2年");
    SourceText text = Read.pdf(writer);
    assertThat(Read.rows(text)).containsExactly("保修期限一览表", "保修|防水|5年", "|电气|2年");
    Paragraph.Cell title = text.paragraphs().get(0).cells().get(0);
    assertThat(title.columns()).isEqualTo(3);
  }

  @Test
  void readsColumnsWithoutRulesAsATable() throws Exception {
    PdfWriter writer = PdfWriter.a4().paragraph("付款节点：");
    writer.columns("节点", "比例", "累计").columns("预付款", "20%", "20%").columns("竣工验收", "65%", "85%");
    assertThat(Read.rows(Read.pdf(writer)))
        .containsExactly("节点|比例|累计", "预付款|20%|20%", "竣工验收|65%|85%");
  }

  @Test
  void readsAFrameAroundTextAsText() throws Exception {
    SourceText text = Read.pdf(PdfWriter.a4().box(60, 80, 535, 770).paragraph("本合同自签字之日起生效。"));
    assertThat(Read.rows(text)).isEmpty();
    assertThat(text.text()).isEqualTo("本合同自签字之日起生效。");
  }

  @Test
  void centresWrappedHeadingsWithoutBreakingTheirWords() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    writer.draw(
        "0.5 w 72 742 60 40 re S 132 742 200 40 re S 72 702 60 40 re S 132 702 200 40 re S");
    writer.text(78, 75, 12, "付款节点").text(84, 92, 12, "（阶段）").text(200, 82, 12, "说明");
    writer.text(78, 122, 12, "竣工").text(138, 115, 12, "甲方：某局").text(138, 132, 12, "乙方：某公司");
    assertThat(Read.rows(Read.pdf(writer))).containsExactly("付款节点（阶段）|说明", "竣工|甲方：某局    乙方：某公司");
  }

  @Test
  void readsRulesDrawnAsThinBoxes() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    for (int y = 742; y >= 694; y -= 24) {
      writer.draw("72 " + y + " 100 0.48 re f 172 " + y + " 100 0.48 re f");
    }
    for (int x = 72; x <= 272; x += 100) {
      writer.draw(x + " 718 0.48 24 re f " + x + " 694 0.48 24 re f");
    }
    writer.text(80, 116, 12, "预付款").text(180, 116, 12, "10%");
    writer.text(80, 140, 12, "进度款").text(180, 140, 12, "80%");
    assertThat(Read.rows(Read.pdf(writer))).containsExactly("预付款|10%", "进度款|80%");
  }

  @Test
  void leavesBlocksOfSignaturesToTheirLines() throws Exception {
    SourceText text =
        Read.pdf(
            PdfWriter.a4()
                .columns("甲方：某市公路局", "乙方：某路桥公司")
                .columns("电话：0123456", "电话：0765432")
                .columns("账号：12345678", "账号：87654321")
                .columns("2026年3月1日", "2026年3月1日"));
    assertThat(Read.rows(text)).isEmpty();
    assertThat(text.paragraphs()).hasSize(4);
  }
}
