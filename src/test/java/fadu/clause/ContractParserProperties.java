package fadu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.text.SourceText;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

class ContractParserProperties {

  @Property(tries = 400)
  void clausesCoverTheTextWithoutOverlap(@ForAll("texts") String text) {
    Contract contract = parse(text);

    int at = 0;
    for (Clause clause : contract.clauses()) {
      assertThat(clause.span().from()).isEqualTo(at);
      at = clause.span().to();
    }
    assertThat(at).isEqualTo(contract.documents().get(0).source().text().length());
    for (Part part : contract.parts()) {
      assertThat(contract.clauses()).anyMatch(clause -> clause.part() == part.index());
    }
  }

  @Property(tries = 400)
  void sentencesLieInTheirClausesAndSayWhatTheShadowSays(@ForAll("texts") String text) {
    Contract contract = parse(text);

    String shadow = contract.documents().get(0).shadow().text();
    for (Sentence sentence : contract.sentences()) {
      Clause clause = contract.clauses().get(sentence.clause());
      assertThat(clause.span().contains(sentence.span())).isTrue();
      assertThat(clause.part()).isEqualTo(sentence.part());
      assertThat(shadow.startsWith(sentence.text(), sentence.shadowFrom())).isTrue();
      assertThat(sentence.text()).isNotBlank().doesNotContain("\n");
    }
    String joined = String.join("", contract.sentences().stream().map(Sentence::text).toList());
    assertThat(joined.replace(" ", "")).isEqualTo(shadow.replace("\n", "").replace(" ", ""));
  }

  @Property(tries = 200)
  void anotherFamilyOfNumbersKeepsTheTree(
      @ForAll @IntRange(min = 2, max = 12) int chapters,
      @ForAll @IntRange(min = 1, max = 6) int items,
      @ForAll("families") List<String> style) {
    StringBuilder text = new StringBuilder("闸站施工合同\n甲方：甲局\n乙方：乙公司\n");
    for (int i = 1; i <= chapters; i++) {
      text.append(number(style.get(0), i, 0)).append("事项\n");
      for (int k = 1; k <= items; k++) {
        text.append(number(style.get(1), i, k)).append("双方照办。\n");
      }
    }
    Contract contract = parse(text.toString());

    assertThat(contract.clauses()).hasSize(1 + chapters * (items + 1));
    assertThat(contract.clauses().stream().filter(c -> c.level() == 1)).hasSize(chapters * items);
    assertThat(contract.clauses().stream().map(Clause::citation)).doesNotHaveDuplicates();
  }

  @Property(tries = 60)
  void timeGrowsWithTheTextOnly(@ForAll("pieces") String piece) {
    String text = piece.repeat(Math.max(1, 200_000 / piece.length()));

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> parse(text));
  }

  private static Contract parse(String text) {
    return ContractParser.parse(List.of(SourceText.of("文件.txt", text)));
  }

  private static String number(String style, int chapter, int item) {
    int value = item == 0 ? chapter : item;
    return style.replace("汉", han(value)).replace("章", "" + chapter).replace("数", "" + value);
  }

  private static String han(int value) {
    String digits = "〇一二三四五六七八九";
    return value < 10 ? "" + digits.charAt(value) : value == 10 ? "十" : "十" + han(value - 10);
  }

  @Provide
  Arbitrary<List<String>> families() {
    return Arbitraries.of(
        List.of("第汉条 ", "（汉）"),
        List.of("第汉条　", "章.数 "),
        List.of("第数条 ", "（数）"),
        List.of("汉、", "（汉）"),
        List.of("汉、", "数."),
        List.of("汉、", "数、"),
        List.of("（汉）", "数．"),
        List.of("数. ", "章.数"),
        List.of("数、", "（数）"),
        List.of("数. ", "数）"),
        List.of("数、", "（汉）"),
        List.of("汉、", "数）"));
  }

  @Provide
  Arbitrary<String> texts() {
    return pieces().list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(WORDS)),
        Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(8)));
  }

  private static final String[] WORDS = {
    "\n",
    "\n",
    "\n",
    "。",
    "；",
    "，",
    "：",
    "（",
    "）",
    "“",
    "”",
    "【",
    "】",
    "　　　",
    " ",
    "|",
    "第五条",
    "第５条 ",
    "第一部分 合同协议书\n",
    "第二部分　通用合同条款\n",
    "专用合同条款\n",
    "附件",
    "附件1",
    "附件二 保修书\n",
    "补充协议\n",
    "中标通知书\n贵公司",
    "一、",
    "二、",
    "（一）",
    "（二）",
    "1.",
    "2．",
    "１．１",
    "12.4.1",
    "1、",
    "（1）",
    "(2)",
    "1）",
    "①",
    "⑴",
    "⒈",
    "a)",
    "A.",
    "1.5倍",
    "3.5米",
    "甲方",
    "乙方",
    "发包人（甲方）：",
    "承包人",
    "工程名称：",
    "盖章",
    "施工合同",
    "专用条款20.4",
    "协议书第九条",
    "目录",
    "……12",
    "合同",
    "工期",
    "㈠",
    "㎡",
    "ﬁ",
    "😀",
    "\u200b",
    "＿＿",
    "☑",
    "□",
    "？",
    "！",
    "就某某工程施工",
    "第",
    "条",
    "节",
    "章",
    "部分",
    "十",
    "百",
    "0",
    "1",
    "99999999999",
    "."
  };
}
