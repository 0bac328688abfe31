package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.PdfFont;
import fadu.testing.PdfWriter;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts put together by chance come back as they were written. */
class PdfRoundTripTest {
  private static final String[] PHRASES = {
    "发包人应当按照约定支付工程价款",
    "承包人不得转包或者违法分包",
    "签约合同价为人民币12,486,500.00元",
    "（大写：壹仟贰佰肆拾捌万元整）",
    "按照第12.4.1款的约定",
    "自竣工验收合格之日起计算",
    "逾期超过28天的",
    "每逾期一天支付万分之二的违约金",
    "依据GF-2017-0201合同文本",
    "质量保证金为结算总额的3%",
    "双方协商一致后签订补充协议",
    "人工费拨付周期不超过1个月",
    "由此增加的费用和（或）延误的工期由发包人承担",
    "《建设工程质量管理条例》规定的期限",
    "S317线K42+180处"
  };
  private static final String[] LINKS = {"，", "；", "。", "，并且", "、", "：", "；但"};

  private final List<String> written = new ArrayList<>();
  private Random random = new Random(0);

  private String words(int most) {
    StringBuilder words = new StringBuilder();
    int n = 1 + random.nextInt(most);
    for (int i = 0; i < n; i++) {
      words.append(i == 0 ? "" : LINKS[random.nextInt(LINKS.length)]);
      words.append(PHRASES[random.nextInt(PHRASES.length)]);
    }
    return words + "。";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void bringsParagraphsAndTablesBack(int seed) throws Exception {
    random = new Random(seed);
    boolean indented = seed % 2 == 0;
    PdfWriter writer =
        PdfWriter.a4()
            .font(PdfFont.values()[seed % 3])
            .size(seed % 4 < 2 ? 12 : 10.5f)
            .head(seed % 3 == 0 ? "" : "某市道路改造工程施工合同")
            .foot(seed % 5 == 0 ? "第#页 共##页" : "- # -");
    writer.title("建设工程施工合同");
    written.add("建设工程施工合同");
    for (int chapter = 1; chapter <= 6; chapter++) {
      add(writer, false, "第" + "一二三四五六".charAt(chapter - 1) + "条 工程概况");
      for (int clause = 1; clause <= 9; clause++) {
        add(writer, indented, chapter + "." + clause + " " + words(7));
        for (int item = 1; item <= random.nextInt(4); item++) {
          add(writer, indented, "（" + item + "）" + words(4));
        }
      }
      table(writer);
    }
    SourceText text = Read.pdf(writer);
    List<String> read =
        text.paragraphs().stream()
            .map(p -> text.words(p.from(), p.to()).replace('\t', '|'))
            .toList();
    assertThat(String.join("", read)).isEqualTo(String.join("", written));
    assertThat(read).isEqualTo(written);
  }

  private void add(PdfWriter writer, boolean indented, String words) {
    if (indented) {
      writer.paragraph(words);
    } else {
      writer.flush(words);
    }
    written.add(words);
  }

  private void table(PdfWriter writer) {
    String[][] rows = new String[3 + random.nextInt(12)][];
    rows[0] = new String[] {"名称", "比例", "说明"};
    for (int i = 1; i < rows.length; i++) {
      String percent = random.nextInt(100) + "." + i + "%";
      rows[i] = new String[] {PHRASES[random.nextInt(3)], percent, words(3)};
    }
    writer.table(new float[] {90, 60, 280}, rows);
    for (String[] row : rows) {
      written.add(String.join("|", row));
    }
  }
}
