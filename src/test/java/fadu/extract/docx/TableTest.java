package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.cell;
import static fadu.extract.docx.DocxFile.item;
import static fadu.extract.docx.DocxFile.para;
import static fadu.extract.docx.DocxFile.row;
import static fadu.extract.docx.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final String SPAN_2 = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
  private static final String MERGED = "<w:tcPr><w:vMerge/></w:tcPr>";
  private static final String MERGE_FROM_HERE = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";

  private static List<String> cells(SourceText text, int row) {
    return text.paragraphs().get(row).cells().stream()
        .map(c -> c.column() + "+" + c.columns() + " " + text.words(c.from(), c.to()))
        .toList();
  }

  @Test
  void makesOneParagraphOfARowAndKeepsItsCells() throws Refused {
    SourceText text =
        DocxFile.of(
                para("见下表"),
                table(
                    row(cell(para("序号")), cell(para("金额"))),
                    row(cell(para("1")), cell(para("2.00")))),
                para("完"))
            .read();
    assertThat(text.text()).isEqualTo("见下表\n序号\t金额\n1\t2.00\n完");
    assertThat(text.paragraphs()).extracting(Paragraph::table).containsExactly(-1, 0, 0, -1);
    assertThat(cells(text, 2)).containsExactly("0+1 1", "1+1 2.00");
  }

  @Test
  void keepsTheColumnsOfMergedCells() throws Refused {
    SourceText text =
        DocxFile.of(
                table(
                    row(
                        cell(MERGE_FROM_HERE, para("土建")),
                        cell(SPAN_2, para("合计")),
                        cell(para("丁"))),
                    row(cell(MERGED, "<w:p/>"), cell(para("乙")), cell(para("丙")), cell(para("丁"))),
                    row("<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>", cell(para("后")))))
            .read();
    assertThat(cells(text, 0)).containsExactly("0+1 土建", "1+2 合计", "3+1 丁");
    assertThat(cells(text, 1)).containsExactly("0+1 ", "1+1 乙", "2+1 丙", "3+1 丁");
    assertThat(cells(text, 2)).containsExactly("2+1 后");
  }

  @Test
  void doesNotNumberCellsThatAMergeCovers() throws Refused {
    String numbered = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
    assertThat(
            DocxFile.of(
                    table(
                        row(cell(MERGE_FROM_HERE, item(1, 0, "甲")), cell(para("a"))),
                        row(cell(MERGED, numbered), cell(para("b"))),
                        row(cell(item(1, 0, "乙")), cell(para("c")))))
                .numbering(
                    NumberingTest.template(0, NumberingTest.level(0, "decimal", "%1.", "")),
                    NumberingTest.list(1, 0))
                .lines())
        .containsExactly("1. 甲\ta", "\tb", "2. 乙\tc");
  }

  @Test
  void joinsTheParagraphsOfACellAndKeepsLinesApart() throws Refused {
    assertThat(
            DocxFile.of(
                    table(
                        row(
                            cell(para("施工"), "<w:p/>", para("单位")),
                            cell(para("承包人：某公司"), para("法定代表人：张三")))))
                .lines())
        .containsExactly("施工 单位\t承包人：某公司    法定代表人：张三");
  }

  @Test
  void putsInnerTablesBehindTheRowAsTablesOfTheirOwn() throws Refused {
    String inner = table(row(cell(para("内1")), cell(para("内2"))));
    SourceText text =
        DocxFile.of(
                table(
                    row(cell(para("外1"), inner, "<w:p/>"), cell(para("外2"))),
                    row(cell(para("外3")), cell(para("外4")))))
            .read();
    assertThat(text.text()).isEqualTo("外1\t外2\n内1\t内2\n外3\t外4");
    assertThat(text.paragraphs()).extracting(Paragraph::table).containsExactly(0, 1, 0);
  }

  @Test
  void readsAFrameAroundRunningTextAsRunningText() throws Refused {
    SourceText text = DocxFile.of(table(row(cell(para("第一条 总则"), para("第二条 附则"))))).read();
    assertThat(text.text()).isEqualTo("第一条 总则\n第二条 附则");
    assertThat(text.paragraphs()).extracting(Paragraph::kind).containsOnly(Paragraph.Kind.BODY);
  }

  @Test
  void dropsDeletedRowsAndCellsAndMarksInsertedRows() throws Refused {
    SourceText text =
        DocxFile.of(
                table(
                    row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", cell(para("旧")), cell(para("旧"))),
                    row("<w:trPr><w:ins w:id=\"2\"/></w:trPr>", cell(para("新")), cell(para("行"))),
                    row(cell("<w:tcPr><w:cellDel/></w:tcPr>", para("去")), cell(para("留")))))
            .read();
    assertThat(text.text()).isEqualTo("新\t行\n\t留");
    assertThat(Marked.words(text)).containsExactly("INSERTED 新", "INSERTED 行");
    assertThat(text.warnings().get(0).message()).contains("插入1处，删除2处");
  }

  @Test
  void keepsTextThatAMergeCoversButMarksItHidden() throws Refused {
    SourceText text =
        DocxFile.of(
                table(
                    row(cell(MERGE_FROM_HERE, para("甲")), cell(para("a"))),
                    row(cell(MERGED, para("藏")), cell(para("b")))))
            .read();
    assertThat(text.text()).isEqualTo("甲\ta\n藏\tb");
    assertThat(Marked.words(text)).containsExactly("HIDDEN 藏");
  }
}
