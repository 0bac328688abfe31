package fadu.testing;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Fact;
import fadu.fact.FactReading;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.RateFact;
import fadu.rules.RuleBook;
import fadu.rules.RuleSource;
import fadu.text.SourceText;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the packed readers find in a text; each answer is short enough to stand in a table. */
public record Read(Contract contract, Facts facts) {
  public static final LocalDate DAY = LocalDate.of(2026, 10, 10);
  public static final RuleBook BOOK = RuleBook.load(RuleSource.packed());
  private static final FactReading READING = BOOK.factReading();

  /** The text as it is: a contract with its heading, or a few words. */
  public static Read of(String text) {
    return of(SourceText.of("合同.txt", text));
  }

  public static Read of(SourceText... files) {
    return declared(List.of(), files);
  }

  public static Read declared(List<Fact> declared, SourceText... files) {
    Contract contract = ContractParser.parse(List.of(files));
    return new Read(contract, READING.read(contract, declared, DAY));
  }

  /** The clause inside a contract that says nothing else of interest. */
  public static Read clause(String words) {
    return of(
        """
        建设工程施工合同
        发包人（全称）：青石市水务建设中心
        承包人（全称）：青石宏远建设有限公司
        第一条 另行约定
        """
            + words);
  }

  /** The values that count, as shown; what is missing by its state: ABSENT, BLANK, NA. */
  public List<String> values(String key) {
    return facts.of(key).filter(Fact::effective).map(Read::shown).toList();
  }

  /** {@link #values}, joined by a slash. */
  public String value(String key) {
    return String.join(" / ", values(key));
  }

  /** All values with the label of their part; those that do not count in brackets. */
  public List<String> places(String key) {
    return facts
        .of(key)
        .map(
            f -> {
              String words = f.source().part() + " " + shown(f);
              return f.effective() ? words : "(" + words + ")";
            })
        .toList();
  }

  /** The words of the contract behind the values that count, the pieces of one fact joined by …. */
  public List<String> words(String key) {
    return facts
        .of(key)
        .filter(Fact::effective)
        .map(f -> f.evidence().stream().map(contract::words).collect(Collectors.joining("…")))
        .toList();
  }

  public <F extends Fact> List<F> all(String key, Class<F> type) {
    return facts.of(key).filter(Fact::effective).filter(type::isInstance).map(type::cast).toList();
  }

  public <F extends Fact> F one(String key, Class<F> type) {
    List<F> all = all(key, type);
    if (all.size() != 1) {
      throw new AssertionError(
          key + " in " + contract.words(whole()) + ": " + facts.of(key).toList());
    }
    return all.get(0);
  }

  /** The pieces of evidence of all values that count. */
  public List<Span> spans(String key) {
    List<Span> spans = new ArrayList<>();
    facts.of(key).filter(Fact::effective).forEach(f -> spans.addAll(f.evidence()));
    return spans;
  }

  private Span whole() {
    return new Span(0, 0, contract.documents().get(0).source().text().length());
  }

  private static String shown(Fact fact) {
    if (fact instanceof MissingFact) {
      return fact.state().name();
    }
    return fact instanceof RateFact rate
        ? rate.percent().stripTrailingZeros().toPlainString() + "%"
        : fact.shown();
  }
}
