package fadu.fact.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the index leaves out holds nothing of what was looked for. */
class TextIndexProperties {
  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("甲乙丙丁,1").ofMaxLength(8).list().ofMaxSize(70);
  }

  @Provide
  Arbitrary<String> expressions() {
    return Arbitraries.of(
        "甲",
        "甲乙",
        "甲乙丙|丁",
        "甲(?:乙|丙)丁",
        "[甲乙]丙",
        "甲[^,]{0,2}乙",
        "(?:甲|乙丙)(?:丁|1)",
        "丙?丁",
        ".",
        "^甲",
        "甲*乙+",
        "(?:甲乙|丙丁)?1");
  }

  @Property
  void leavesOutNoTextThatMatches(
      @ForAll("texts") List<String> texts, @ForAll("expressions") String expression) {
    Pattern pattern = Pattern.compile(expression);
    BitSet with = new TextIndex(texts).of(pattern);

    for (int i = 0; i < texts.size(); i++) {
      if (pattern.matcher(texts.get(i)).find()) {
        assertThat(with.get(i)).describedAs(texts.get(i)).isTrue();
      }
    }
  }

  @Property
  void namesTheTextsThatHoldAWord(@ForAll("texts") List<String> texts) {
    OneOf words = new OneOf(List.of("甲", "乙丙", "丙丁甲"));
    BitSet with = new TextIndex(texts).of(words);

    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (words.in(texts.get(i))) {
        holding.add(i);
      }
    }
    assertThat(with.stream().boxed().toList()).isEqualTo(holding);
  }
}
