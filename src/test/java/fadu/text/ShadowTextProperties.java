package fadu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShadowTextProperties {

  @Property
  void leadsBackInOrderAndWithinTheText(@ForAll("texts") String text) {
    SourceText source = SourceText.of("a", text);
    ShadowText shadow = ShadowText.of(source);
    int last = 0;
    int end = 0;
    for (int i = 0; i < shadow.length(); i++) {
      Span span = shadow.original(0, i, i + 1);
      assertThat(span.from()).isGreaterThanOrEqualTo(last);
      assertThat(span.to()).isGreaterThan(span.from()).isGreaterThanOrEqualTo(end);
      assertThat(span.to()).isLessThanOrEqualTo(source.text().length());
      last = span.from();
      end = span.to();
    }
    assertThat(shadow.originalFrom(shadow.length())).isEqualTo(end);
  }

  @Property
  void eachCharacterIsTheFoldOfWhatItLeadsBackTo(@ForAll("texts") String text) {
    SourceText source = SourceText.of("a", text);
    ShadowText shadow = ShadowText.of(source);
    for (int i = 0; i < shadow.length(); i++) {
      Span span = shadow.original(0, i, i + 1);
      String words = source.words(span.from(), span.to());
      char c = shadow.text().charAt(i);
      if (c == ' ') {
        assertThat(words.codePoints())
            .allMatch(w -> Characters.isBlank(w) || Characters.isInvisible(w));
      } else if (c == '\n') {
        assertThat(words).isEqualTo("\n");
      } else {
        assertThat(Characters.fold(words.codePointAt(0))).contains(String.valueOf(c));
      }
    }
  }

  @Property
  void findsEveryOffsetAgain(@ForAll("texts") String text) {
    ShadowText shadow = ShadowText.of(SourceText.of("a", text));
    for (int i = 0; i < shadow.length(); i++) {
      int from = shadow.originalFrom(i);
      int found = shadow.shadowFrom(from);
      assertThat(found).isLessThanOrEqualTo(i);
      assertThat(shadow.originalFrom(found)).isEqualTo(from);
    }
  }

  @Property
  void aShadowCastsItself(@ForAll("texts") String text) {
    String once = shadow(text.replace("\n", ""));
    String twice = shadow(once);
    assertThat(twice.replace(" ", "")).isEqualTo(once.replace(" ", ""));
  }

  @Property
  void invisibleCharactersAndBlanksInsideChineseChangeNothing(
      @ForAll("chinese") String words, @ForAll("invisible") List<String> between) {
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      parted.append(words.charAt(i)).append(between.get(i % between.size()));
    }
    assertThat(ShadowText.of(SourceText.of("a", parted.toString())).text())
        .isEqualTo(ShadowText.of(SourceText.of("a", words)).text());
  }

  @Property
  void fullWidthCastsTheShadowOfHalfWidth(@ForAll("printable") String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    assertThat(shadow(wide.toString())).isEqualTo(shadow(ascii));
  }

  /** The text as one paragraph: bars at its ends make no table row of it. */
  private static String shadow(String text) {
    return ShadowText.of(
            new SourceTextBuilder("a", "", "txt").paragraph(Paragraph.Kind.BODY, text).build())
        .text();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> chars =
        Arbitraries.oneOf(
            Arbitraries.chars().range('一', '龥'),
            Arbitraries.chars().range(' ', '~'),
            Arbitraries.chars().range('\u2000', '\u206f'),
            Arbitraries.chars().range('\u2e80', '\u2fdf'),
            Arbitraries.chars().range('\uff00', '\uffef'),
            Arbitraries.chars().range('\u0300', '\u036f'),
            Arbitraries.of('\u3000', '\t', '\n', '①', '㎡', '\ud840', '\udc00', '\ufffe', '￥'),
            Arbitraries.chars());
    return chars.list().ofMaxSize(60).map(ShadowTextProperties::join);
  }

  private static String join(List<Character> chars) {
    StringBuilder text = new StringBuilder();
    chars.forEach(text::append);
    return text.toString();
  }

  @Provide
  Arbitrary<String> chinese() {
    return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> printable() {
    return Arbitraries.strings().withCharRange('!', '~').ofMaxLength(20);
  }

  @Provide
  Arbitrary<List<String>> invisible() {
    return Arbitraries.of(
            "\u200b", "\u00ad", "\ufe0f", "\u0301", " ", "\u3000", "\u00a0", "", "\u2060\u3000")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
