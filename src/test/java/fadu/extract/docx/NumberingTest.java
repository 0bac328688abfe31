package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.item;
import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static fadu.extract.docx.DocxFile.styled;
import static fadu.extract.docx.DocxFile.t;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.extract.flow.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberingTest {
  /** 第一章 → 第一条 → （一） → 1. as in many statutes and contracts. */
  private static final String STATUTE =
      template(
          0,
          level(0, "chineseCountingThousand", "第%1章", ""),
          level(1, "chineseCountingThousand", "第%2条", ""),
          level(2, "chineseCounting", "（%3）", "<w:suff w:val=\"nothing\"/>"),
          level(3, "decimal", "%4.", ""));

  private static final String OUTLINE =
      template(
          1,
          level(0, "decimal", "%1", ""),
          level(1, "decimal", "%1.%2", ""),
          level(2, "decimal", "%1.%2.%3", ""));

  static String template(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/>"
        + more
        + "</w:lvl>";
  }

  static String list(int id, int template, String... overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + template
        + "\"/>"
        + String.join("", overrides)
        + "</w:num>";
  }

  static String startAt(int level, int start) {
    return "<w:lvlOverride w:ilvl=\""
        + level
        + "\"><w:startOverride w:val=\""
        + start
        + "\"/></w:lvlOverride>";
  }

  @Test
  void printsLabelsOfAllLevelsAndRestartsTheDeeperOnes() throws Refused {
    assertThat(
            DocxFile.of(
                    item(1, 0, "总则"),
                    item(1, 1, "甲"),
                    item(1, 2, "乙"),
                    item(1, 2, "丙"),
                    item(1, 1, "丁"),
                    item(1, 2, "戊"),
                    item(1, 3, "己"),
                    item(1, 0, "附则"),
                    item(1, 1, "庚"))
                .numbering(STATUTE, list(1, 0))
                .lines())
        .containsExactly(
            "第一章 总则", "第一条 甲", "（一）乙", "（二）丙", "第二条 丁", "（一）戊", "1. 己", "第二章 附则", "第一条 庚");
  }

  @Test
  void countsLabelLengthWithTheBlankAfterIt() throws Refused {
    assertThat(
            DocxFile.of(item(1, 0, "总则"), para("正文"), item(1, 2, "乙"))
                .numbering(STATUTE, list(1, 0))
                .labels())
        .containsExactly("第一章 ", "", "（一）");
  }

  @Test
  void neverRestartsALevelThatSaysSo() throws Refused {
    String statute =
        template(
            0,
            level(0, "chineseCountingThousand", "第%1章", ""),
            level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>"));
    assertThat(
            DocxFile.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d"))
                .numbering(statute, list(1, 0))
                .labels())
        .containsExactly("第一章 ", "第一条 ", "第二章 ", "第二条 ");
  }

  @Test
  void restartsOnlyAfterTheLevelThatIsNamed() throws Refused {
    String template =
        template(
            0,
            level(0, "decimal", "%1", ""),
            level(1, "decimal", "%2)", ""),
            level(2, "lowerLetter", "%3.", "<w:lvlRestart w:val=\"1\"/>"));
    assertThat(
            DocxFile.of(
                    item(1, 0, "x"),
                    item(1, 1, "x"),
                    item(1, 2, "x"),
                    item(1, 1, "x"),
                    item(1, 2, "x"),
                    item(1, 0, "x"),
                    item(1, 2, "x"))
                .numbering(template, list(1, 0))
                .labels())
        .containsExactly("1 ", "1) ", "a. ", "2) ", "b. ", "2 ", "a. ");
  }

  @Test
  void listsOfOneTemplateCountOnUnlessTheyHaveAStartOfTheirOwn() throws Refused {
    assertThat(
            DocxFile.of(
                    item(1, 0, "x"),
                    item(2, 0, "x"),
                    item(3, 0, "x"),
                    item(3, 0, "x"),
                    item(1, 0, "x"))
                .numbering(OUTLINE, list(1, 1), list(2, 1), list(3, 1, startAt(0, 7)))
                .labels())
        .containsExactly("1 ", "2 ", "7 ", "8 ", "9 ");
  }

  @Test
  void takesLevelsThatAListDefinesItself() throws Refused {
    String override =
        "<w:lvlOverride w:ilvl=\"0\">"
            + level(0, "upperRoman", "%1)", "<w:suff w:val=\"space\"/>")
            + "</w:lvlOverride>";
    assertThat(
            DocxFile.of(item(1, 0, "x"), item(2, 0, "x"))
                .numbering(OUTLINE, list(1, 1), list(2, 1, override))
                .labels())
        .containsExactly("1 ", "II) ");
  }

  @Test
  void printsAllNumbersInDecimalWhereTheLabelIsLegal() throws Refused {
    String template =
        template(
            0,
            level(0, "chineseCountingThousand", "第%1条", ""),
            level(1, "decimal", "%1.%2", "<w:isLgl/>"),
            level(2, "decimal", "%1.%2.%3", ""));
    assertThat(
            DocxFile.of(item(1, 0, "x"), item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x"))
                .numbering(template, list(1, 0))
                .labels())
        .containsExactly("第一条 ", "第二条 ", "2.1 ", "二.1.1 ");
  }

  @Test
  void showsTheStartOfLevelsThatHaveNotCountedYet() throws Refused {
    assertThat(
            DocxFile.of(item(1, 1, "x"), item(1, 1, "x"), item(1, 0, "x"))
                .numbering(OUTLINE, list(1, 1))
                .labels())
        .containsExactly("1.1 ", "1.2 ", "1 ");
  }

  @Test
  void numbersThroughStylesAndWhatTheyAreBasedOn() throws Refused {
    String linked =
        template(
            0,
            level(0, "chineseCountingThousand", "第%1条", "<w:pStyle w:val=\"Clause\"/>"),
            level(1, "decimal", "%1.%2", "<w:isLgl/><w:pStyle w:val=\"Sub\"/>"));
    assertThat(
            DocxFile.of(
                    styled("Clause", "甲"),
                    styled("Sub", "乙"),
                    styled("Derived", "丙"),
                    styled("Clause", "丁"))
                .numbering(linked, list(4, 0))
                .styles(
                    style("Clause", "", "<w:numPr><w:numId w:val=\"4\"/></w:numPr>"),
                    style("Sub", "Clause", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"),
                    style("Derived", "Sub", "<w:jc w:val=\"left\"/>"))
                .lines())
        .containsExactly("第一条 甲", "1.1 乙", "1.2 丙", "第二条 丁");
  }

  static String style(String id, String basedOn, String paragraph) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + id
        + "\"/><w:basedOn w:val=\""
        + basedOn
        + "\"/><w:pPr>"
        + paragraph
        + "</w:pPr></w:style>";
  }

  @Test
  void listZeroTakesTheNumberingOfAStyleAway() throws Refused {
    assertThat(
            DocxFile.of(styled("Clause", "甲"), withoutNumber(), styled("Clause", "丙"))
                .numbering(OUTLINE, list(4, 1))
                .styles(style("Clause", "", "<w:numPr><w:numId w:val=\"4\"/></w:numPr>"))
                .lines())
        .containsExactly("1 甲", "乙", "2 丙");
  }

  private static String withoutNumber() {
    return p(
        "<w:pPr><w:pStyle w:val=\"Clause\"/><w:numPr><w:ilvl w:val=\"0\"/>"
            + "<w:numId w:val=\"0\"/></w:numPr></w:pPr>",
        t("乙"));
  }

  @Test
  void followsANumberingStyleToItsLevels() throws Refused {
    String linked =
        "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"House\"/></w:abstractNum>";
    String numberingStyle =
        "<w:style w:type=\"numbering\" w:styleId=\"House\"><w:name w:val=\"House\"/><w:pPr>"
            + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    assertThat(
            DocxFile.of(item(2, 0, "x"), item(2, 1, "x"))
                .numbering(OUTLINE, linked, list(1, 1), list(2, 5))
                .styles(numberingStyle)
                .labels())
        .containsExactly("1 ", "1.1 ");
  }

  @Test
  void keepsBulletsAndTheBoxesOfSymbolFontsAsTheyLook() throws Refused {
    String wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>";
    String template =
        template(
            0,
            level(0, "bullet", "\uF0A8", wingdings),
            level(1, "bullet", "\uF0D8", wingdings),
            level(2, "bullet", "－", ""));
    assertThat(
            DocxFile.of(item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x"))
                .numbering(template, list(1, 0))
                .labels())
        .containsExactly("□ ", "• ", "－ ");
  }

  @Test
  void readsCustomFormatsAndIgnoresTheirFallback() throws Refused {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/><mc:AlternateContent>"
            + "<mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, ...\"/>"
            + "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback>"
            + "</mc:AlternateContent><w:lvlText w:val=\"A-%1\"/></w:lvl>";
    assertThat(
            DocxFile.of(item(1, 0, "x"), item(1, 0, "x"))
                .numbering(template(0, level), list(1, 0))
                .labels())
        .containsExactly("A-009 ", "A-010 ");
  }

  @Test
  void numbersEmptyParagraphsButNotHiddenOnes() throws Refused {
    String numPr = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    assertThat(
            DocxFile.of(
                    item(1, 0, "x"),
                    p("<w:pPr>" + numPr + "</w:pPr>"),
                    p(
                        "<w:pPr>" + numPr + "<w:rPr><w:vanish/></w:rPr></w:pPr>",
                        t("<w:vanish/>", "藏")),
                    item(1, 0, "x"))
                .numbering(OUTLINE, list(1, 1))
                .labels())
        .containsExactly("1 ", "2 ", "", "3 ");
  }

  @Test
  void survivesDefinitionsThatPointNowhereOrInCircles() throws Refused {
    String circle =
        "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"Loop\"/></w:abstractNum>";
    String loop =
        "<w:style w:type=\"numbering\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/><w:pPr>"
            + "<w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>";
    assertThat(
            DocxFile.of(item(1, 0, "a"), item(9, 0, "b"), item(3, 0, "c"), item(2, 77, "d"))
                .numbering(OUTLINE, circle, list(1, 42), list(2, 1, startAt(-3, 5)), list(3, 7))
                .styles(loop)
                .lines())
        .containsExactly("a", "b", "c", "d");
  }

  /** What Word prints for 1, 2 …, independent of how the number is made. */
  @Test
  void printsTheFamiliesOfNumbersAsWordDoes() throws Refused {
    assertThat(family("decimalZero", 12)).startsWith("01", "02").endsWith("10", "11", "12");
    assertThat(family("chineseCountingThousand", 21))
        .startsWith("一", "二", "三")
        .endsWith("十八", "十九", "二十", "二十一");
    assertThat(family("japaneseCounting", 12)).endsWith("十", "十一", "十二");
    assertThat(family("chineseCounting", 12)).endsWith("十", "十一", "十二");
    assertThat(family("ideographDigital", 12)).endsWith("九", "一〇", "一一", "一二");
    assertThat(family("chineseLegalSimplified", 11))
        .startsWith("壹", "贰", "叁")
        .endsWith("壹拾", "壹拾壹");
    assertThat(family("ideographTraditional", 11)).startsWith("甲", "乙").endsWith("癸", "11");
    assertThat(family("ideographZodiac", 13)).startsWith("子", "丑").endsWith("亥", "13");
    assertThat(family("upperRoman", 9)).startsWith("I", "II", "III", "IV").endsWith("VIII", "IX");
    assertThat(family("lowerRoman", 4)).containsExactly("i", "ii", "iii", "iv");
    assertThat(family("upperLetter", 28)).startsWith("A", "B").endsWith("Z", "AA", "BB");
    assertThat(family("lowerLetter", 3)).containsExactly("a", "b", "c");
    assertThat(family("decimalEnclosedCircle", 21)).startsWith("①", "②").endsWith("⑳", "21");
    assertThat(family("decimalEnclosedCircleChinese", 10)).endsWith("⑨", "⑩");
    assertThat(family("decimalFullWidth", 10)).startsWith("１", "２").endsWith("１０");
    assertThat(family("decimalEnclosedParen", 2)).containsExactly("⑴", "⑵");
    assertThat(family("hebrew2", 2)).containsExactly("1", "2");
  }

  private static List<String> family(String format, int count) throws Refused {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(1, 0, "x"));
    }
    return DocxFile.of(items.toArray(String[]::new))
        .numbering(template(0, level(0, format, "%1", "")), list(1, 0))
        .labels()
        .stream()
        .map(String::strip)
        .toList();
  }

  @Test
  void spellsLargeNumbersAsWordDoes() {
    assertThat(Stream.of(100, 101, 110, 119, 1000, 1001, 1010, 10005))
        .extracting(n -> NumberFormat.print(n, "chineseCountingThousand", null))
        .containsExactly("一百", "一百零一", "一百一十", "一百一十九", "一千", "一千零一", "一千零一十", "一万零五");
    assertThat(NumberFormat.print(101, "chineseCounting", null)).isEqualTo("一〇一");
    assertThat(NumberFormat.print(111, "japaneseCounting", null)).isEqualTo("百十一");
    assertThat(NumberFormat.print(2026, "upperRoman", null)).isEqualTo("MMXXVI");
    assertThat(NumberFormat.print(205, "chineseLegalSimplified", null)).isEqualTo("贰佰零伍");
    assertThat(NumberFormat.print(Integer.MAX_VALUE, "upperRoman", null)).isEqualTo("2147483647");
  }

  @Test
  void printsNothingForALevelWithoutNumberOrText() throws Refused {
    String template =
        template(
            0, level(0, "none", "", ""), level(1, "none", "注：", ""), level(2, "decimal", "", ""));
    assertThat(
            DocxFile.of(item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x"))
                .numbering(template, list(1, 0))
                .labels())
        .containsExactly("", "注： ", "");
  }
}
