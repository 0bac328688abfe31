package fadu.review;

import fadu.clause.Contract;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.State;
import fadu.text.Mark;
import fadu.text.SourceText;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What recognition of images does to the facts: one whose words hold a character that may be
 * another is there, but cannot be read with certainty. Nobody is accused by it, and it is not
 * absent.
 */
final class Doubts {
  private static final int AROUND = 6;

  private final List<List<Mark>> marks = new ArrayList<>();
  private final List<SourceText> texts = new ArrayList<>();

  private Doubts(Contract contract) {
    contract
        .documents()
        .forEach(
            document -> {
              texts.add(document.source());
              marks.add(
                  document.source().marks().stream()
                      .filter(mark -> mark.kind() == Mark.Kind.DOUBTFUL)
                      .toList());
            });
  }

  static Facts mark(Facts facts, Contract contract) {
    Doubts doubts = new Doubts(contract);
    return doubts.marks.stream().allMatch(List::isEmpty)
        ? facts
        : new Facts(facts.all().stream().map(doubts::mark).toList(), facts.failed());
  }

  private Fact mark(Fact fact) {
    if (fact instanceof MissingFact) {
      return fact;
    }
    for (Span span : fact.evidence()) {
      int at = doubtful(span);
      if (at >= 0) {
        return new MissingFact(
            fact.key(), State.UNREADABLE, "“" + around(span, at) + "”处图像不清，识别没有把握", fact.source());
      }
    }
    return fact;
  }

  /** Offset of the first doubtful character of a span that its meaning hangs on, -1 if none. */
  private int doubtful(Span span) {
    String text = texts.get(span.file()).text();
    for (Mark mark : marks.get(span.file())) {
      int to = Math.min(mark.to(), span.to());
      for (int i = Math.max(mark.from(), span.from()); i < to; i++) {
        if (matters(text, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean matters(String text, int i) {
    char c = text.charAt(i);
    boolean inNumber = digit(text, i - 1) && digit(text, i + 1);
    return Character.isLetterOrDigit(c)
        || c == '%'
        || c == '％'
        || c == '‰'
        // A point and a comma make different numbers, and so does nothing at all.
        || inNumber && c != '，' && c != ',';
  }

  private static boolean digit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private String around(Span span, int at) {
    String text = texts.get(span.file()).text();
    int from = Math.max(span.from(), at - AROUND);
    int to = Math.min(span.to(), at + AROUND + 1);
    return text.substring(from, to).replace('\n', ' ');
  }
}
