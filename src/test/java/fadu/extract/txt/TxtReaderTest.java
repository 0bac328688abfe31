package fadu.extract.txt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TxtReaderTest {
  private static final List<String> CONTRACT =
      List.of(
          "河东区排水管道工程施工合同",
          "发包人（甲方）：河东区水务管理中心",
          "承包人（乙方）：东岭市政工程有限公司",
          "甲乙双方根据《中华人民共和国民法典》《中华人民共和国建筑法》及有关法律规定，遵循平等、自愿、公平和诚实信用的原则，就本工程施工事项协商一致，订立本合同。",
          "第一条 工程概况",
          "（一）工程名称：河东区排水管道工程，起点桩号0+000至终点桩号2+350，包括管道敷设、检查井砌筑和路面恢复等全部内容，具体以施工图纸为准。",
          "（二）工程地点：河东区滨河路。",
          "1.承包人应当在收到开工通知之日起７日内组织人员和机械进场，未按期进场的，每逾期一日按签约合同价的万分之二支付违约金，但总额不超过百分之三。",
          "2.发包人应当在开工前完成施工场地的移交，并按照第八条约定的比例支付预付款；逾期支付的，按同期贷款市场报价利率支付利息。",
          "第二条 合同价款",
          "签约合同价为人民币3,456,789.00元，其中安全文明施工费123,456.00元，暂列金额200,000.00元，均为含税价，增值税税率为9%，结算时按实际完成的工程量据实调整。",
          "甲方（盖章）：",
          "乙方（盖章）：");

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 66, 76, 80, 90})
  void givesWrappedLinesTheirParagraphsBack(int columns) throws Exception {
    assertThat(paragraphs(wrap(CONTRACT, columns, "", "", "\n"))).isEqualTo(CONTRACT);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 76, 84})
  void followsIndentationWhereTheFileIndentsItsParagraphs(int columns) throws Exception {
    assertThat(paragraphs(wrap(CONTRACT, columns, "　　", "", "\r\n"))).isEqualTo(CONTRACT);
  }

  @Test
  void readsDoubleSpacedFormsWhereEveryLineIsIndented() throws Exception {
    assertThat(paragraphs(wrap(CONTRACT, 90, "　　", "　　", "\n\n"))).isEqualTo(CONTRACT);
  }

  @Test
  void keepsOneParagraphALineWhereNothingIsWrapped() throws Exception {
    assertThat(paragraphs(String.join("\n", CONTRACT))).isEqualTo(CONTRACT);
  }

  @Test
  void joinsACrossReferenceThatHappensToLeadALine() throws Exception {
    String text =
        """
        一、发包人收到承包人提交的竣工结算文件后，应当在约定的期限内审核完毕，逾期
        未审核完毕的，按照本合同专用条款的约定办理，承包人有权要求发包人按照本合同
        第八条约定的标准支付逾期付款的违约金，并赔偿由此给承包人造成的其他实际损失
        和合理费用。
        二、承包人对审核结果有异议的，应当在收到审核结果之日起十四日内书面提出意见
        ，逾期未提出的，视为认可。
        """;
    assertThat(paragraphs(text)).hasSize(2).first().asString().contains("按照本合同第八条约定的标准");
  }

  @Test
  void partsNumbersAndLatinWordsWhereTheyWereParted() throws Exception {
    String text =
        """
        合同总价为人民币壹仟零贰拾肆万陆仟元整，小写金额为人民币￥10,24
        6,000.00元，其中包含增值税税款，税率按照国家税务机关的规定执行，
        工程范围详见附件，采用的标准为施工合同示范文本以及 FIDIC Yellow
        Book 的相应条款，双方对上述内容没有异议，并承诺严格遵照执行本约
        定的全部内容。
        """;
    assertThat(paragraphs(text).get(0)).contains("￥10,246,000.00元").contains("Yellow Book");
  }

  @Test
  void readsPipeRowsAsATableWithoutTheirRules() throws Exception {
    SourceText text =
        read("清单如下：\n| 序号 | 名称 | 金额 |\n|---|:--:|---|\n| 1 | 土方 | 100 |\n2 | 管道 | 200\n合计300元");
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            Paragraph.Kind.BODY,
            Paragraph.Kind.TABLE_ROW,
            Paragraph.Kind.TABLE_ROW,
            Paragraph.Kind.TABLE_ROW,
            Paragraph.Kind.BODY);
    assertThat(text.paragraphs())
        .filteredOn(p -> p.kind() == Paragraph.Kind.TABLE_ROW)
        .extracting(p -> p.cells().stream().map(c -> text.words(c.from(), c.to())).toList())
        .containsExactly(
            List.of("序号", "名称", "金额"), List.of("1", "土方", "100"), List.of("2", "管道", "200"));
    assertThat(text.paragraphs().get(2).cells()).hasSize(3);
  }

  @Test
  void readsTabSeparatedRowsAsATableButNotNumbering() throws Exception {
    SourceText table = read("名称\t单价\t数量\n钢管\t12\t30");
    assertThat(table.paragraphs()).allMatch(p -> p.kind() == Paragraph.Kind.TABLE_ROW);
    SourceText list = read("1.1\t工程名称：排水工程\n1.2\t工程地点：河东区");
    assertThat(list.paragraphs()).allMatch(p -> p.kind() == Paragraph.Kind.BODY);
  }

  @Test
  void mergesBrokenCellsOfAFramedTable() throws Exception {
    SourceText text =
        read(
            """
            ┌────┬──────┐
            │名称│支付  │
            │    │比例  │
            ├────┼──────┤
            │首期│３０％│
            ├────┼──────┤
            │末期│７０％│
            └────┴──────┘
            """);
    assertThat(text.text()).isEqualTo("名称\t支付比例\n首期\t３０％\n末期\t７０％");
  }

  @Test
  void joinsWordsWrittenOneCharacterALine() throws Exception {
    assertThat(paragraphs("前文\n不\n得\n分\n包\n后文")).containsExactly("前文", "不得分包", "后文");
    assertThat(paragraphs("序\n号\n名称")).containsExactly("序", "号", "名称");
  }

  @Test
  void takesTimeInProportionToTheLength() throws Exception {
    long start = System.nanoTime();
    read("1.1\t条\n".repeat(200_000));
    read("----\n".repeat(200_000));
    read("a|b\nc\n".repeat(100_000));
    read("┌\n".repeat(200_000));
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private static List<String> paragraphs(String file) throws Refused {
    SourceText text = read(file);
    return text.paragraphs().stream().map(p -> text.words(p.from(), p.to())).toList();
  }

  private static SourceText read(String file) throws Refused {
    return TxtReader.read("a.txt", "", TextDecoding.decode(file.getBytes(UTF_8)));
  }

  /** Breaks paragraphs at a margin, closing punctuation never leading a line. */
  private static String wrap(
      List<String> paragraphs, int columns, String first, String other, String between) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      StringBuilder line = new StringBuilder(first);
      for (char c : paragraph.toCharArray()) {
        boolean mayLead = "，。；：、）》".indexOf(c) < 0;
        if (Line.columns(line.toString() + c) > columns && mayLead) {
          lines.add(line.toString());
          line = new StringBuilder(other);
        }
        line.append(c);
      }
      lines.add(line.toString());
    }
    return String.join(between, lines);
  }
}
