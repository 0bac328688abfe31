package fadu.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.GuardedZip;
import fadu.text.SourceText;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * CPU time of reading a document of 100,000 characters, against bare POI on the same bytes in the
 * same JVM, the two in turn.
 */
@Tag("bench")
class DocxBench {
  private static final int ROUNDS = 40;
  private static final double ALLOWED = 1.15;
  private static final int SENTENCE = 45;
  private static final String LETTERS = "发包人应当按照专用合同条款约定的期限和方式向承支付价逾担违责任工程质量保证金监理验收计划开竣日变更索赔争议";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * As Word saves: properties on each run, revision ids, numbered clauses, a table now and then.
   */
  private static byte[] contract() {
    String font =
        "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\" w:hint=\"eastAsia\"/>"
            + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr>";
    StringBuilder body = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i * SENTENCE < 100_000; i++) {
      body.append(
              "<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00D4063D\"><w:pPr><w:pStyle w:val=\"a3\"/>")
          .append("<w:numPr><w:ilvl w:val=\"")
          .append(i % 3)
          .append(
              "\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/>")
          .append("<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>")
          .append(font)
          .append("</w:pPr>");
      for (int from = 0; from < SENTENCE; from += 15) {
        body.append("<w:r w:rsidRPr=\"00A77427\">").append(font).append("<w:t>");
        for (int k = 0; k < 15; k++) {
          body.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        body.append("</w:t></w:r>");
      }
      body.append("</w:p>");
      if (i % 100 == 99) {
        body.append(
            DocxFile.table(
                DocxFile.row(
                    DocxFile.cell(DocxFile.para("序号")), DocxFile.cell(DocxFile.para("金额")))));
      }
    }
    return DocxFile.of(body.toString())
        .part("[Content_Types].xml", CONTENT_TYPES)
        .numbering(
            NumberingTest.template(
                0,
                NumberingTest.level(0, "chineseCountingThousand", "第%1条", ""),
                NumberingTest.level(1, "decimal", "%1.%2", "<w:isLgl/>"),
                NumberingTest.level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")),
            NumberingTest.list(1, 0))
        .styles(NumberingTest.style("a3", "", "<w:jc w:val=\"both\"/>"))
        .bytes();
  }

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CONTENT_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\""
          + WORD
          + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
          + WORD
          + "styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
          + WORD
          + "numbering+xml\"/></Types>";

  @Test
  void readsFasterThanBarePoi() throws Exception {
    byte[] file = contract();
    long[] own = new long[ROUNDS];
    long[] poi = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      SourceText text = DocxReader.read("bench.docx", "", GuardedZip.open(file));
      own[i] = THREADS.getCurrentThreadCpuTime() - start;
      assertThat(text.text().length()).isGreaterThan(100_000);
      start = THREADS.getCurrentThreadCpuTime();
      try (XWPFWordExtractor bare =
          new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
        assertThat(bare.getText().length()).isGreaterThan(100_000);
      }
      poi[i] = THREADS.getCurrentThreadCpuTime() - start;
    }
    double ours = median(own);
    double theirs = median(poi);
    System.out.printf(
        "docx, 100,000 characters: own %.1f ms, bare POI %.1f ms, ratio %.2f%n",
        ours, theirs, ours / theirs);
    assertThat(ours / theirs).isLessThan(ALLOWED);
  }

  /** Median of the second half of the rounds, in milliseconds. */
  private static double median(long[] times) {
    long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1e6;
  }
}
