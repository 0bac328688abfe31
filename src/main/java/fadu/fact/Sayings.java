package fadu.fact;

import fadu.clause.Clause;
import fadu.clause.Sentence;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the wordings of the vocabulary in what the contract itself says. */
public final class Sayings {
  private static final int LONG = 110;
  private static final int LIST = 8;
  private final Reading reading;

  public Sayings(Reading reading) {
    this.reading = reading;
  }

  /** Whether the contract itself speaks here, and not in an alternative nobody chose. */
  public boolean counts(Sentence sentence, int at) {
    // What the rest of the sentence takes back is asked of the words that are found in it.
    return reading.own(sentence)
        && reading.stands(sentence, at, at + 1)
        && !Amended.superseded(sentence.text(), at);
  }

  /** The sentences that hold a term of one of these groups, in reading order. */
  public List<Sentence> about(String... groups) {
    TreeMap<Integer, Sentence> found = new TreeMap<>();
    for (String group : groups) {
      reading.hits().sentences(group).forEach(s -> found.put(s.index(), s));
    }
    return List.copyOf(found.values());
  }

  /** Every place of a wording in a sentence that counts, in the order of the patterns. */
  public List<Saying> all(Sentence sentence, String wording) {
    if (!reading.text().may(sentence, wording)) {
      return List.of();
    }
    List<Saying> found = new ArrayList<>();
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      if (!reading.text().may(sentence, pattern)) {
        continue;
      }
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        if (reading.own(sentence) && reading.means(sentence, matcher.start(), matcher.end())) {
          found.add(new Saying(sentence, matcher.start(), matcher.end()));
        }
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
    return found;
  }

  public Optional<Saying> first(Sentence sentence, String wording) {
    List<Saying> all = all(sentence, wording);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The first place that the sentence neither forbids nor warns of. */
  public Optional<Saying> said(Sentence sentence, String wording) {
    List<Saying> all = all(sentence, wording);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return all.stream().filter(Saying::said).findFirst();
  }

  /** All words that name one of the two sides. */
  public Set<String> aliases() {
    return reading.contract().roles().aliases().keySet();
  }

  public boolean has(Sentence sentence, String group) {
    return reading.hits().has(sentence, group);
  }

  /** A text fact whose evidence is the wording with the stretches around it. */
  public TextFact fact(String key, String kind, Saying saying) {
    return new TextFact(key, saying.words(), kind, source(saying));
  }

  /** The same, of a whole sentence. */
  public TextFact fact(String key, String kind, Sentence sentence) {
    return fact(key, kind, new Saying(sentence, 0, sentence.text().length()));
  }

  /** The stretches around a wording, as long as they stay a quote; a whole row of a table. */
  public Source source(Saying saying) {
    Sentence sentence = saying.sentence();
    String text = sentence.text();
    if (sentence.table() >= 0 || text.length() <= LONG) {
      return reading.source(sentence.span());
    }
    int start = Segment.at(text, saying.from()).from();
    int end = Segment.at(text, Math.max(saying.from(), saying.to() - 1)).to();
    boolean grown = true;
    while (grown) {
      grown = false;
      int before = start == 0 ? 0 : Segment.at(text, start - 1).from();
      if (before < start && end - before <= LONG) {
        start = before;
        grown = true;
      }
      int after =
          end >= text.length()
              ? end
              : Segment.at(text, end + 1 < text.length() ? end + 1 : end).to();
      if (after > end && after - start <= LONG) {
        end = after;
        grown = true;
      }
    }
    return reading.source(reading.span(sentence, start, end));
  }

  /** What stands over a sentence: title of the part, captions, head row, the line before. */
  public String around(Sentence sentence) {
    StringBuilder words = new StringBuilder(reading.part(sentence).title());
    for (int c = sentence.clause(), i = 0; c >= 0 && i < LIST; i++) {
      Clause clause = reading.contract().clauses().get(c);
      words.append('\n').append(clause.caption());
      c = clause.parent();
    }
    List<Sentence> all = reading.contract().sentences();
    int i = sentence.index();
    while (sentence.table() >= 0
        && i > 0
        && all.get(i - 1).table() == sentence.table()
        && all.get(i - 1).file() == sentence.file()) {
      i--;
    }
    if (i < sentence.index()) {
      words.append('\n').append(all.get(i).text());
    }
    if (i > 0 && all.get(i - 1).file() == sentence.file()) {
      words.append('\n').append(all.get(i - 1).text());
    }
    return words.toString();
  }

  /** The sentences of the same clause, in order. */
  public List<Sentence> clauseOf(Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    int from = sentence.index();
    while (from > 0 && same(all.get(from - 1), sentence)) {
      from--;
    }
    int to = sentence.index() + 1;
    while (to < all.size() && same(all.get(to), sentence)) {
      to++;
    }
    return all.subList(from, to);
  }

  private static boolean same(Sentence one, Sentence other) {
    return one.clause() == other.clause() && one.file() == other.file();
  }
}
