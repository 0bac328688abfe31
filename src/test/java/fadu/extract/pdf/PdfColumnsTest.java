package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.Recognition;
import fadu.extract.ocr.ScanPage;
import fadu.testing.PdfWriter;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of two columns are read column by column; what only looks like columns is not. */
class PdfColumnsTest {
  private static final float SIZE = 10.5f;
  private static final float LEAD = 17;
  private static final int LETTERS = 21;
  private static final float LEFT = 62;
  private static final float RIGHT = LEFT + LETTERS * SIZE + 22;
  private static final float BOTTOM = 760;

  private static final List<String> CLAUSES =
      List.of(
          "第一条　承包人按照施工图和工程量清单完成全部工程，包括管网开挖、铺设、回填和路面恢复，并对质量负责。",
          "第二条　合同工期为一百八十日历天，自监理人发出的开工通知载明的日期起计算。",
          "第三条　签约合同价为人民币捌佰陆拾万元整，其中安全文明施工费二十一万五千元，暂列金额三十万元。",
          "第四条　进度款按月支付，发包人在收到支付申请后十四日内支付当月已完成工程价款的百分之八十五。",
          "第五条　工程质量保证金为结算价款的百分之三，缺陷责任期二十四个月，期满后十四日内返还。",
          "第六条　承包人应当在竣工验收合格之日起二十八日内提交竣工结算文件，发包人在二十八日内审核完毕。",
          "第七条　发包人逾期付款的，按照全国银行间同业拆借中心公布的贷款市场报价利率支付利息。",
          "第八条　因不可抗力造成的损失由双方各自承担，停工期间承包人照管工程的费用由发包人承担。",
          "第九条　争议由双方协商解决；协商不成的，向工程所在地有管辖权的人民法院起诉。");

  /** One line and where it stands. */
  private record Placed(float x, float y, String words) {}

  /** Paragraphs one below the other in columns, each with its first line indented. */
  private static List<Placed> columns(List<String> paragraphs, float top, int linesEach) {
    List<Placed> placed = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      int from = 0;
      while (from < paragraph.length()) {
        int indent = from == 0 ? 2 : 0;
        int to = Math.min(paragraph.length(), from + LETTERS - indent);
        float x = (at < linesEach ? LEFT : RIGHT) + indent * SIZE;
        placed.add(new Placed(x, top + at % linesEach * LEAD, paragraph.substring(from, to)));
        from = to;
        at++;
      }
    }
    return placed;
  }

  private static SourceText pdf(List<Placed> lines) throws Refused {
    PdfWriter writer = PdfWriter.a4();
    // As a word processor may draw them: row by row across both columns.
    lines.stream()
        .sorted((a, b) -> Float.compare(a.y(), b.y()))
        .forEach(line -> writer.text(line.x(), line.y(), SIZE, line.words()));
    return Read.pdf(writer);
  }

  private static SourceText scan(List<Placed> lines) throws Refused {
    List<ScanPage.Run> runs = new ArrayList<>();
    for (Placed line : lines) {
      int n = line.words().length();
      float[] x0 = new float[n];
      float[] x1 = new float[n];
      byte[] sure = new byte[n];
      for (int i = 0; i < n; i++) {
        // As recognised: places are a little off.
        x0[i] = line.x() + i * SIZE + i % 3 * 0.4f;
        x1[i] = x0[i] + SIZE;
        sure[i] = 99;
      }
      float off = line.x() > RIGHT - 1 ? 2.5f : 0;
      runs.add(new ScanPage.Run(line.words(), x0, x1, sure, line.y() + off, SIZE));
    }
    ScanPage page = new ScanPage(595, 842, 0, 0, runs, List.of());
    return ScanReader.read(
        "a.png", "", "png", 1, Recognition.of(Map.of(1, new PageReading.Read(page))));
  }

  private static List<String> paragraphs(SourceText text) {
    return text.paragraphs().stream().map(p -> text.words(p.from(), p.to())).toList();
  }

  @Test
  void readsTheLeftColumnAndThenTheRightOne() throws Exception {
    List<Placed> lines = columns(CLAUSES, 100, 13);
    assertThat(paragraphs(pdf(lines))).isEqualTo(CLAUSES);
    assertThat(paragraphs(scan(lines))).isEqualTo(CLAUSES);
  }

  @Test
  void joinsAParagraphOverTheTurnOfTheColumn() throws Exception {
    List<Placed> lines = columns(CLAUSES, 100, 14);
    assertThat(paragraphs(pdf(lines))).isEqualTo(CLAUSES);
    assertThat(paragraphs(scan(lines))).isEqualTo(CLAUSES);
  }

  @Test
  void aColumnMayEndLongBeforeTheOther() throws Exception {
    List<Placed> lines = columns(CLAUSES, 100, 19);
    assertThat(paragraphs(pdf(lines))).isEqualTo(CLAUSES);
  }

  @Test
  void whatRunsAcrossStandsBetweenTheColumnsAboveAndBelow() throws Exception {
    List<Placed> lines = new ArrayList<>();
    lines.add(new Placed(210, 80, "污水管网改造工程施工合同"));
    lines.addAll(columns(CLAUSES.subList(0, 5), 120, 8));
    lines.add(new Placed(190, 290, "第二部分　结算、违约和争议的解决"));
    lines.addAll(columns(CLAUSES.subList(5, 9), 330, 6));
    List<String> expected = new ArrayList<>();
    expected.add("污水管网改造工程施工合同");
    expected.addAll(CLAUSES.subList(0, 5));
    expected.add("第二部分　结算、违约和争议的解决");
    expected.addAll(CLAUSES.subList(5, 9));
    assertThat(paragraphs(pdf(lines))).isEqualTo(expected);
  }

  @Test
  void aPageNumberInTheMiddleStaysAtTheEnd() throws Exception {
    List<Placed> lines = columns(CLAUSES, 100, 13);
    lines.add(new Placed(285, BOTTOM + 30, "- 1 -"));
    assertThat(paragraphs(pdf(lines))).isEqualTo(CLAUSES);
  }

  @Test
  void aTableInsideAColumnStandsWhereItStood() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    List<Placed> lines = new ArrayList<>(columns(CLAUSES.subList(0, 4), 100, 10));
    lines.addAll(columns(CLAUSES.subList(4, 9), 340, 8));
    lines.forEach(line -> writer.text(line.x(), line.y(), SIZE, line.words()));
    float top = 275;
    writer.rule(LEFT, top, LEFT + 210).rule(LEFT, top + 20, LEFT + 210);
    for (float x : new float[] {LEFT, LEFT + 100, LEFT + 210}) {
      writer.box(x, top, x + 0.6f, top + 20);
    }
    writer.text(LEFT + 6, top + 14, SIZE, "暂列金额").text(LEFT + 106, top + 14, SIZE, "三十万元");
    SourceText text = Read.pdf(writer);
    assertThat(Read.rows(text)).containsExactly("暂列金额|三十万元");
    String all = text.text();
    assertThat(all.indexOf("暂列金额\t")).isGreaterThan(all.indexOf("第一条"));
  }

  @Test
  void labelsWithTheirValuesAreNoColumns() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    String[] labels = {
      "工程名称", "工程地点", "承包范围", "合同工期", "签约合同价", "质量标准", "项目经理", "开户银行", "账号", "联系电话"
    };
    for (int i = 0; i < labels.length; i++) {
      writer.text(LEFT, 100 + i * LEAD, SIZE, labels[i]);
      writer.text(300, 100 + i * LEAD, SIZE, "第" + i + "项的内容写在这里而且写得比较长一些");
    }
    String text = Read.pdf(writer).text();
    assertThat(text.indexOf("第0项")).isLessThan(text.indexOf("工程地点"));
    assertThat(text.indexOf("第8项")).isLessThan(text.indexOf("联系电话"));
  }

  @Test
  void theSignaturesOfBothSidesAreNoColumns() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    String[] rows = {
      "（盖章）", "法定代表人：", "委托代理人：", "地址：", "电话：", "开户银行：", "账号：", "邮政编码：", "日期：　　年　月　日"
    };
    for (int i = 0; i < rows.length; i++) {
      writer.text(LEFT, 100 + i * 24, SIZE, "发包人" + rows[i]);
      writer.text(320, 100 + i * 24, SIZE, "承包人" + rows[i]);
    }
    String text = Read.pdf(writer).text();
    assertThat(text.indexOf("承包人（盖章）")).isLessThan(text.indexOf("发包人法定代表人"));
  }

  @Test
  void aTableWithoutRulesIsReadRowByRow() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    for (int i = 0; i < 12; i++) {
      writer.text(LEFT, 100 + i * LEAD, SIZE, "分部分项工程第" + (i + 10) + "项");
      writer.text(260, 100 + i * LEAD, SIZE, (i + 1) * 125 + ".50");
      writer.text(420, 100 + i * LEAD, SIZE, "按图施工");
    }
    SourceText text = Read.pdf(writer);
    assertThat(text.text().indexOf("125.50")).isLessThan(text.text().indexOf("第11项"));
  }

  @Test
  void oneColumnStaysAsItIs() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    CLAUSES.forEach(writer::paragraph);
    SourceText text = Read.pdf(writer);
    assertThat(paragraphs(text)).isEqualTo(CLAUSES);
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .doesNotContain(Paragraph.Kind.TABLE_ROW);
  }
}
