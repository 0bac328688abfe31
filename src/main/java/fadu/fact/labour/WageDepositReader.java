package fadu.fact.labour;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the wage deposit goes: {@code labour.deposit}, of kind 发包人收取, 从工程款扣留, 按规定存储 or 不收取. */
public final class WageDepositReader implements FactReader {
  private static final String KEY = "labour.deposit";

  /** What is handed to the employer is a proof of the deposit, not the deposit. */
  private static final Pattern PROOF =
      Pattern.compile("凭证|证明|回单|回执|复印件|备查|备案|存根|原件|保函|保单|保证保险|保险单|扫描件|告知书");

  private static final Pattern GUARANTEE = Pattern.compile("保函|保单|保证保险|保险单");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:不|不得|无权|不再|不另|不予|无须|无需)(?:另行|再|另外|予|向[^,;。]{0,8})?(?:收|扣|缴|交|截留|预留|保管|代)");
  private static final Pattern REFUND = Pattern.compile("退还|返还|退回|归还|退给|退付|清退");
  private static final Pattern ON_ITS_WAY = Pattern.compile("代为(?:存|缴)|代存|代缴|转存|转缴");
  private static final Pattern LIST_HEAD = Pattern.compile("(?:保证金|押金|担保|款项|费用)[^。;]{0,10}:$");
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:该|此|上述|前述|前款|保证金|款项|其中|竣工|工程竣工|无欠薪|无拖欠)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading
            .candidates()
            .hits("wage-deposit")
            .usualWording("labour.deposit-withheld", "labour.deposit-described")
            .own()) {
      deposit(reading, sentence).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> deposit(Reading reading, Sentence sentence) {
    List<Hit> hits = reading.hits().in(sentence, "wage-deposit");
    Optional<Passage> withheld = Passage.first(reading, sentence, "labour.deposit-withheld");
    if (hits.isEmpty() && withheld.isEmpty()) {
      Optional<Passage> described = Passage.first(reading, sentence, "labour.deposit-described");
      boolean official = Passage.first(reading, sentence, "labour.deposit-official").isPresent();
      return described.flatMap(
          d -> taken(reading, sentence, official).map(t -> fact(t, "发包人收取", source(d, t))));
    }
    if (hits.isEmpty() && withheld.isEmpty()) {
      return Optional.empty();
    }
    int from = hits.isEmpty() ? withheld.orElseThrow().from() : hits.get(0).from();
    int to = hits.isEmpty() ? withheld.orElseThrow().to() : hits.get(0).to();
    Passage deposit = new Passage(reading, sentence, from, to);
    if (!deposit.counts()) {
      return Optional.empty();
    }
    Optional<Passage> refused = Passage.first(reading, sentence, "labour.deposit-refused");
    if (refused.isPresent()) {
      return Optional.of(fact(refused.get(), "不收取", refused.get().source()));
    }
    boolean official = Passage.first(reading, sentence, "labour.deposit-official").isPresent();
    boolean way = ON_ITS_WAY.matcher(sentence.text()).find() && official;
    if (withheld.isPresent() && !way) {
      return Optional.of(fact(withheld.get(), "从工程款扣留", source(deposit, withheld.get())));
    }
    Optional<Passage> taken = taken(reading, sentence, official);
    if (taken.isPresent() && !way) {
      return Optional.of(fact(taken.get(), "发包人收取", source(deposit, taken.get())));
    }
    if (official || GUARANTEE.matcher(sentence.text()).find()) {
      return Optional.of(fact(deposit, "按规定存储", deposit.source()));
    }
    return elsewhere(reading, deposit);
  }

  /** The employer gets it, and what it gets is not a proof that it was paid in elsewhere. */
  private static Optional<Passage> taken(Reading reading, Sentence sentence, boolean official) {
    return reading.lexicon().patterns("labour.deposit-to-owner").stream()
        .flatMap(p -> Passage.all(reading, sentence, p).stream())
        .filter(p -> !official || !PROOF.matcher(p.stretch()).find())
        .filter(p -> !proof(p) && !GUARANTEE.matcher(own(p)).find())
        .filter(
            p ->
                !DENIED.matcher(p.words()).find()
                    && !Negation.denied(p.sentence().text(), p.from()))
        .findFirst();
  }

  /** 提交工资保证金缴存证明. */
  private static boolean proof(Passage p) {
    String own = own(p);
    return p.reading().hits().in(p.sentence(), "wage-deposit").stream()
            .map(hit -> own.indexOf(hit.term()) + hit.term().length())
            .anyMatch(at -> at > 0 && at <= own.length() && PROOF.matcher(own.substring(at)).find())
        || PROOF.matcher(p.words()).find();
  }

  private static String own(Passage p) {
    return Segment.at(p.sentence().text(), Math.max(p.from(), p.to() - 1)).of(p.sentence().text());
  }

  /** The sentence only names the deposit; the one before or after says who gets it. */
  private static Optional<Fact> elsewhere(Reading reading, Passage deposit) {
    Sentence sentence = deposit.sentence();
    Sentence next = reading.next(sentence);
    boolean goesOn = next != sentence && GOES_ON.matcher(next.text()).find();
    if (goesOn) {
      Optional<Passage> official = Passage.first(reading, next, "labour.deposit-official");
      Optional<Passage> taken = taken(reading, next, official.isPresent());
      if (taken.isPresent()) {
        return Optional.of(fact(deposit, "发包人收取", both(deposit, taken.get())));
      }
      if (official.isPresent()) {
        return Optional.of(fact(deposit, "按规定存储", both(deposit, official.get())));
      }
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 4); i--) {
      Sentence head = all.get(i);
      if (head.file() == sentence.file() && LIST_HEAD.matcher(head.text()).find()) {
        Optional<Passage> taken = taken(reading, head, false);
        if (taken.isPresent()) {
          return Optional.of(fact(deposit, "发包人收取", both(deposit, taken.get())));
        }
      }
    }
    String own = sentence.text() + (goesOn ? next.text() : "");
    boolean paid = Passage.first(reading, sentence, "labour.deposit-paid").isPresent();
    return paid && REFUND.matcher(own).find()
        ? Optional.of(fact(deposit, "发包人收取", deposit.source()))
        : Optional.empty();
  }

  private static Source source(Passage deposit, Passage taken) {
    Passage all =
        new Passage(
            deposit.reading(),
            deposit.sentence(),
            Math.min(deposit.from(), taken.from()),
            Math.max(deposit.to(), taken.to()));
    return all.source();
  }

  private static Source both(Passage deposit, Passage other) {
    return deposit.reading().source(List.of(deposit.sentence().span(), other.sentence().span()));
  }

  private static Fact fact(Passage words, String kind, Source source) {
    return new TextFact(KEY, words.words(), kind, source);
  }
}
