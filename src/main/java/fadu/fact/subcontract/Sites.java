package fadu.fact.subcontract;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import java.util.List;
import java.util.Optional;

/** What the readers of subcontracting share: who gives the work on, what stands around it. */
final class Sites {
  private static final int LONG = 100;

  /** A sentence this short is quoted whole. */
  private static final int SHORT = 60;

  private static final List<String> AGREES =
      List.of("同意", "批准", "认可", "审批", "许可", "核准", "确认", "允许", "书面", "备案", "不反对", "审核", "审查");

  private final Reading reading;

  Sites(Reading reading) {
    this.reading = reading;
  }

  /** Whether the contract itself speaks here, and not in an alternative nobody chose. */
  boolean counts(Sentence sentence, int at) {
    PartKind kind = reading.part(sentence).kind();
    return kind != PartKind.PAPER
        && kind != PartKind.AWARD_NOTICE
        && !reading.choices().unselected(sentence, at)
        && !Amended.superseded(sentence.text(), at)
        && !reading.forbidden(sentence)
        && !reading.struck(sentence, at, at + 1);
  }

  /** The employer gives work to others; 经发包人同意 does not make it the one who gives. */
  boolean employerGives(String text, int at) {
    Optional<Party> nearest = Optional.empty();
    int best = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int last = text.lastIndexOf(alias.getKey(), at - 1);
      while (last >= 0 && agrees(text, last + alias.getKey().length())) {
        last = last == 0 ? -1 : text.lastIndexOf(alias.getKey(), last - 1);
      }
      if (last > best && last + alias.getKey().length() <= at) {
        best = last;
        nearest = Optional.of(alias.getValue());
      }
    }
    return nearest.filter(p -> p == Party.EMPLOYER).isPresent();
  }

  private static boolean agrees(String text, int after) {
    String right = text.substring(after, Math.min(text.length(), after + 8));
    return AGREES.stream().anyMatch(right::contains);
  }

  /** The text of the table or list a row stands in: its head row, what leads to it, its part. */
  String around(Sentence row) {
    StringBuilder words = new StringBuilder(reading.part(row).title());
    words.append('\n').append(reading.clause(row).caption());
    List<Sentence> all = reading.contract().sentences();
    int i = row.index();
    while (i > 0 && all.get(i - 1).table() == row.table() && all.get(i - 1).file() == row.file()) {
      i--;
    }
    if (i < row.index()) {
      words.append('\n').append(all.get(i).text());
    }
    if (i > 0 && all.get(i - 1).file() == row.file()) {
      words.append('\n').append(all.get(i - 1).text());
    }
    return words.toString();
  }

  StatementFact statement(String key, Sentence sentence, Mode mode, String act, int from, int to) {
    String text = sentence.text();
    int first = Segment.at(text, from).from();
    int last = Segment.at(text, Math.max(from, to - 1)).to();
    if (text.length() <= (sentence.table() >= 0 ? LONG : SHORT)) {
      first = 0;
      last = text.length();
    }
    return new StatementFact(
        key, "承包人", mode, act, "", "", reading.source(reading.span(sentence, first, last)));
  }
}
