package fadu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowTextTest {
  private static final String PHRASE = "以审计结论作为结算依据";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b",
        "\u200c",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad",
        " ",
        "\u3000",
        "\u00a0",
        "\u2009",
        "\ufe0f",
        "\udb40\udd00",
        "\u0301",
        "\u20dd",
        "\u3164",
        "\u180e",
        "\u2028",
        "\u0085",
        "\udb40\udc41",
        "\u3000\u3000",
        " \u200b \u200b "
      })
  void findsAPhraseWhoseCharactersAreParted(String by) {
    assertThat(shadow(String.join(by, PHRASE.split("")))).isEqualTo(PHRASE);
  }

  @Test
  void foldsWidthsRadicalsAndCompatibilityForms() {
    assertThat(shadow("５％　（１）：ＡＢ")).isEqualTo("5%(1):AB");
    assertThat(shadow("⻅⻓⻔⻋⻚⺠⺟⻳")).isEqualTo("见长门车页民母龟");
    assertThat(shadow("⽤⼯⾦")).isEqualTo("用工金");
    assertThat(shadow("⒈工期⑴付款㈠")).isEqualTo("1.工期(1)付款(一)");
    assertThat(shadow("①3天")).isEqualTo("①3天");
    assertThat(shadow("2—3.0m～5")).isEqualTo("2-3.0m~5");
  }

  @Test
  void neverTurnsAPrintedCharacterIntoABlank() {
    for (int c = 0x21; c < 0x10000; c++) {
      if (!Character.isSurrogate((char) c)
          && !Characters.isBlank(c)
          && !Characters.isInvisible(c)) {
        assertThat(Characters.fold(c)).as("U+%04X", c).isNotEmpty().doesNotContain(" ");
      }
    }
  }

  @Test
  void knowsEveryRadicalThatNormalizationKnows() {
    for (int c = 0x2E80; c <= 0x2EF3; c++) {
      String normal = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (normal.codePointAt(0) != c) {
        assertThat(Radicals.ideograph(c)).isEqualTo(normal.codePointAt(0));
      }
    }
    assertThat(Radicals.ideograph(0x2E80)).isZero();
    assertThat(Radicals.ideograph(0x2E9A)).isZero();
    assertThat(Radicals.ideograph(0x2EF4)).isZero();
    assertThat(Radicals.ideograph('⻓')).isEqualTo('长');
  }

  @Test
  void keepsTheBlankBetweenLatinWordsOnly() {
    assertThat(shadow("FIDIC Yellow  Book 2017 版")).isEqualTo("FIDIC Yellow Book 2017版");
    assertThat(shadow("Ａ\udb40\udc41 Ｂ")).isEqualTo("A B");
  }

  @Test
  void readsOverOneAndTheSameSignBetweenSingleCharacters() {
    assertThat(shadow("不-得-分-包")).isEqualTo("不得分包");
    assertThat(shadow("支·付·至·9·7·%")).isEqualTo("支付至97%");
    assertThat(shadow("水-电")).isEqualTo("水-电");
    assertThat(shadow("1-2-3-4")).isEqualTo("1-2-3-4");
    assertThat(shadow("水、电、路、气")).isEqualTo("水、电、路、气");
  }

  @Test
  void closesSpacedOutNumbersOnlyInsideSpacedOutText() {
    assertThat(shadow("款 支 付 至 9 7 % 后")).isEqualTo("款支付至97%后");
    assertThat(shadow("第1 2项")).isEqualTo("第1 2项");
    assertThat(shadow("账号 5500 1107")).isEqualTo("账号5500 1107");
  }

  @Test
  void keepsWideGapsThatPartColumnsOrStandForAnEntry() {
    assertThat(shadow("甲方（盖章）：　　　　乙方（盖章）：")).isEqualTo("甲方(盖章): 乙方(盖章):");
    assertThat(shadow("工期　　　　天")).isEqualTo("工期 天");
    assertThat(shadow("承　　包　　人")).isEqualTo("承包人");
    assertThat(shadow("承\u200b　　\u200b包　　人")).isEqualTo("承包人");
    assertThat(shadow("　　　　第一条　　　　")).isEqualTo("第一条");
  }

  @Test
  void partsCellsByABarAndParagraphsByALineFeed() {
    SourceTextBuilder builder = new SourceTextBuilder("a", "", "txt");
    builder
        .paragraph(Paragraph.Kind.BODY, "表")
        .beginTable()
        .row(List.of("甲 ", " 乙", ""))
        .endTable();
    assertThat(ShadowText.of(builder.build()).text()).isEqualTo("表\n甲|乙|");
  }

  @Test
  void leadsBackToTheCharactersThatWereRead() {
    String original = "扣留 ５\u200b％　作为㎡保证金";
    ShadowText shadow = ShadowText.of(SourceText.of("a", original));
    int at = shadow.text().indexOf("5%");
    Span span = shadow.original(0, at, at + 2);
    assertThat(original.substring(span.from(), span.to())).isEqualTo("５\u200b％");
    int square = shadow.text().indexOf("m2");
    Span both = shadow.original(0, square, square + 2);
    assertThat(original.substring(both.from(), both.to())).isEqualTo("㎡");
  }

  @Test
  void tellsInvisibleCharactersInsideWordsFromHarmlessOnes() {
    assertThat(InvisibleCharacters.insideWords("质量\u200b保证金")).containsExactly(2);
    assertThat(InvisibleCharacters.insideWords("5\u2060%")).containsExactly(1);
    assertThat(InvisibleCharacters.insideWords("\u202e金证保\u202c")).hasSize(2);
    assertThat(InvisibleCharacters.insideWords("\ufeff质量保证金\u200b。☑\ufe0f 是")).isEmpty();
    assertThat(InvisibleCharacters.insideWords("cafe\u0301s")).isEmpty();
  }

  private static String shadow(String text) {
    return ShadowText.of(SourceText.of("a", text)).text();
  }
}
