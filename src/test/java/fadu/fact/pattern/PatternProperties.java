package fadu.fact.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Looking at the words first changes no answer. */
class PatternProperties {
  private static final Arbitrary<String> ATOMS =
      Arbitraries.of(
          "甲",
          "乙",
          "丙甲",
          "a",
          "\\.",
          "\\|",
          ".",
          "^",
          "$",
          "[甲乙]",
          "[^甲]",
          "[a-c]",
          "\\p{Han}",
          "\\d",
          "[甲\\]]",
          "[\\d甲]",
          "\\b",
          "\\n");
  private static final Arbitrary<String> REPEATED =
      Arbitraries.of("", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,3}", "+?", "{1,}", "{0}");

  @Provide
  Arbitrary<String> expressions() {
    return within(3);
  }

  private static Arbitrary<String> within(int depth) {
    Arbitrary<String> one =
        Combinators.combine(ATOMS, REPEATED)
            .as((atom, times) -> "^$\\b".contains(atom) ? atom : atom + times);
    Arbitrary<String> row = one.list().ofMinSize(1).ofMaxSize(3).map(l -> String.join("", l));
    if (depth == 0) {
      return row;
    }
    Arbitrary<String> inner = within(depth - 1);
    return Combinators.combine(row, inner, inner, REPEATED, Arbitraries.integers().between(0, 4))
        .as(
            (words, left, right, times, form) ->
                switch (form) {
                  case 0 -> words;
                  case 1 -> words + "(?:" + left + "|" + right + ")" + times;
                  case 2 -> left + "|" + right;
                  case 3 -> "(" + left + ")" + times + words;
                  default -> left + right;
                });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("甲乙丙丁ab1.|]\n").ofMaxLength(12);
  }

  @Property(tries = 4000)
  void findsWhatTheExpressionFinds(
      @ForAll("expressions") String expression, @ForAll("texts") String text) {
    Pattern ours = Pattern.compile(expression);
    com.google.re2j.Pattern theirs = com.google.re2j.Pattern.compile(expression);

    assertThat(ours.matcher(text).matches()).isEqualTo(theirs.matcher(text).matches());
    assertThat(ours.matcher(text).lookingAt()).isEqualTo(theirs.matcher(text).lookingAt());
    assertThat(ours.matcher(text).replaceAll("-")).isEqualTo(theirs.matcher(text).replaceAll("-"));
    assertThat(ours.split(text)).isEqualTo(theirs.split(text));
    List<String> found = new ArrayList<>();
    Matcher each = ours.matcher(text);
    while (each.find()) {
      found.add(each.start() + "-" + each.end() + each.group());
    }
    List<String> expected = new ArrayList<>();
    com.google.re2j.Matcher other = theirs.matcher(text);
    while (other.find()) {
      expected.add(other.start() + "-" + other.end() + other.group());
    }
    assertThat(found).isEqualTo(expected);
    for (int from = 0; from <= text.length(); from++) {
      assertThat(ours.matcher(text).find(from)).isEqualTo(theirs.matcher(text).find(from));
    }
  }
}
