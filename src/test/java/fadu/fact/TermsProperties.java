package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** All words at once are found where each is found alone. */
class TermsProperties {
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("甲乙丙a")
        .ofMinLength(1)
        .ofMaxLength(5)
        .list()
        .uniqueElements()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("甲乙丙ab").ofMaxLength(30);
  }

  @Property(tries = 500)
  void findsEveryPlaceOfEveryWord(
      @ForAll("words") List<String> words, @ForAll("texts") String text) {
    List<String> expected = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        expected.add(word + at + "-" + (at + word.length()));
      }
    }
    List<String> found = new ArrayList<>();
    new Terms(words).scan(text, (word, from, to) -> found.add(words.get(word) + from + "-" + to));

    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }
}
