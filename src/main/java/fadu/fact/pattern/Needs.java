package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds in an expression the words no match can do without; nothing where it cannot be read, which
 * is always right. As deep as {@link SyntaxReader#MOST_DEPTH} lets expressions be.
 */
final class Needs {
  /** More are looked for no faster than the expression itself. */
  private static final int MOST_WORDS = 160;

  /** Fewer than there are digits: a figure is no word to tell a text by. */
  private static final int MOST_CHARACTERS = 9;

  private Needs() {}

  static Need of(String expression) {
    return SyntaxReader.read(expression)
        .map(Needs::of)
        .filter(need -> need.words() <= MOST_WORDS)
        .orElse(Need.NONE);
  }

  private static Need of(Syntax part) {
    if (part instanceof Syntax.One one) {
      return ofSet(one.set());
    }
    if (part instanceof Syntax.Row row) {
      return ofRow(row.parts());
    }
    if (part instanceof Syntax.Either either) {
      List<Need> branches = either.parts().stream().map(Needs::of).toList();
      return branches.stream().anyMatch(branch -> branch.length() == 0)
          ? Need.NONE
          : new Need.Any(branches);
    }
    return part instanceof Syntax.Times times && times.least() > 0 ? of(times.part()) : Need.NONE;
  }

  private static Need ofSet(CharSet set) {
    List<Need> words = new ArrayList<>();
    for (int i = 0; i < set.bounds().size(); i += 2) {
      int first = set.bounds().get(i);
      int last = set.bounds().get(i + 1);
      if (words.size() + last - first >= MOST_CHARACTERS) {
        return Need.NONE;
      }
      for (int c = first; c <= last; c++) {
        words.add(new Need.Word(String.valueOf((char) c)));
      }
    }
    return words.size() == 1 ? words.get(0) : words.isEmpty() ? Need.NONE : new Need.Any(words);
  }

  /** Single characters beside each other are one word. */
  private static Need ofRow(List<Syntax> parts) {
    List<Need> all = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (Syntax part : parts) {
      Optional<Character> letter = letter(part);
      if (letter.isPresent()) {
        word.append(letter.get());
        continue;
      }
      end(word, all);
      Need need = of(part);
      if (need.length() > 0) {
        all.add(need);
      }
    }
    end(word, all);
    if (all.size() == 1) {
      return all.get(0);
    }
    all.sort(Comparator.comparingInt(Need::length).reversed().thenComparingInt(Need::words));
    return all.isEmpty() ? Need.NONE : new Need.All(List.copyOf(all));
  }

  private static Optional<Character> letter(Syntax part) {
    boolean one =
        part instanceof Syntax.One it
            && it.set().bounds().size() == 2
            && it.set().bounds().get(0).equals(it.set().bounds().get(1));
    return one
        ? Optional.of((char) (int) ((Syntax.One) part).set().bounds().get(0))
        : Optional.empty();
  }

  private static void end(StringBuilder word, List<Need> all) {
    if (!word.isEmpty()) {
      all.add(new Need.Word(word.toString()));
      word.setLength(0);
    }
  }
}
