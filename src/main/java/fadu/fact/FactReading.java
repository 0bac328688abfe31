package fadu.fact;

import fadu.clause.Contract;
import fadu.fact.choice.Choices;
import fadu.fact.pattern.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads all facts of a submission: every reader in turn, then what is missing. */
public final class FactReading {
  private final Lexicon lexicon;
  private final Dictionary dictionary;
  private final List<FactReader> readers;

  public FactReading(Lexicon lexicon, Dictionary dictionary, List<FactReader> readers) {
    this.lexicon = lexicon;
    this.dictionary = dictionary;
    this.readers = List.copyOf(readers);
  }

  /**
   * @param declared facts declared with the submission, keys {@code meta.*}
   * @return with the readers that failed; what was then found nowhere is unreadable, not absent
   */
  public Facts read(Contract contract, List<Fact> declared, LocalDate asOf) {
    Reading reading =
        new Reading(
            contract, lexicon, lexicon.scan(contract), Choices.of(contract), declared, asOf);
    Facts facts = new Facts(declared);
    List<String> failed = new ArrayList<>();
    for (FactReader reader : readers) {
      try {
        facts = facts.with(known(reader.read(reading, facts)));
      } catch (RuntimeException | StackOverflowError e) {
        failed.add(reader.getClass().getSimpleName());
      }
    }
    Pattern.forgetTexts();
    List<Fact> complete = complete(facts.all());
    return failed.isEmpty() ? new Facts(complete) : new Facts(unread(complete), failed);
  }

  /** One reader's fault must not take the review with it, nor pass for "not there". */
  private static List<Fact> unread(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact instanceof MissingFact missing
                        && missing.state() == State.ABSENT
                        && !missing.source().part().equals(Source.DECLARED)
                    ? new MissingFact(
                        missing.key(), State.UNREADABLE, "读取事实时程序出错，没有读全", missing.source())
                    : fact)
        .toList();
  }

  private List<Fact> known(List<Fact> facts) {
    facts.forEach(this::known);
    return facts;
  }

  private Fact known(Fact fact) {
    Dictionary.Entry entry =
        dictionary
            .find(fact.key())
            .orElseThrow(() -> new IllegalStateException("unknown fact key " + fact.key()));
    if (!(fact instanceof MissingFact) && !entry.type().factType().isInstance(fact)) {
      throw new IllegalStateException(
          fact.key() + " is " + entry.type() + ", not " + fact.getClass().getSimpleName());
    }
    return fact;
  }

  /** Adds what was looked for and is nowhere, and puts the facts of a key side by side. */
  private List<Fact> complete(List<Fact> facts) {
    Map<String, List<Fact>> byKey = new TreeMap<>();
    facts.forEach(f -> byKey.computeIfAbsent(f.key(), k -> new ArrayList<>()).add(f));
    dictionary
        .entries()
        .forEach((key, entry) -> byKey.computeIfAbsent(key, k -> List.of(missing(entry))));
    byKey.replaceAll((key, all) -> withEffective(key, all));
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  /** What only a superseded part says is not agreed; rules that see what counts must find that. */
  private List<Fact> withEffective(String key, List<Fact> all) {
    if (all.stream().anyMatch(Fact::effective)) {
      return all;
    }
    List<Fact> more = new ArrayList<>(all);
    dictionary.find(key).ifPresent(entry -> more.add(missing(entry)));
    return more;
  }

  private static MissingFact missing(Dictionary.Entry entry) {
    return entry.declared()
        ? new MissingFact(entry.key(), State.ABSENT, "未填报" + entry.says(), Source.declared())
        : new MissingFact(
            entry.key(),
            State.ABSENT,
            "全文未见" + entry.says(),
            new Source("", "", List.of(), 1, true));
  }
}
