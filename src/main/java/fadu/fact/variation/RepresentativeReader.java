package fadu.fact.variation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the employer's people on site may sign: {@code owner.representative.authority}, of kind 不限
 * or 有限, or blank; and {@code variation.sealRule} where money and time need the employer's seal.
 */
final class RepresentativeReader implements FactReader {
  private static final String KEY = "owner.representative.authority";
  private static final int BACK = 4;

  /** 监理人签发支付证书的金额，按已完工程价款乘以0.79计算: how much is paid. */
  private static final Pattern PAYMENT =
      Pattern.compile("支付证书[^;。]{0,24}(?:按|乘以|计算)|付款证书[^;。]{0,24}(?:按|乘以|计算)");

  /** 业主方委派的项目经理: whose person it is, whatever the office is called. */
  private static final Pattern SENT =
      Pattern.compile(
          "(?:发包人|发包方|发包单位|甲方|业主|业主方|建设单位|建设方|采购人|村里|村委会|镇里|局里)(?:方)?(?:所)?(?:委派|派驻|派|指派|任命|授权|委托)(?:的)?");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "representative-word")) {
      authority(reading, sentence).ifPresent(facts::add);
      Sayings.first(reading, sentence, "representative.seal")
          .filter(s -> !Sayings.matches(reading, sentence.text(), "representative.seal-not"))
          .ifPresent(
              s ->
                  facts.add(
                      new TextFact("variation.sealRule", s.words(), "盖章", s.source(reading))));
    }
    return facts;
  }

  private static Optional<Fact> authority(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> blank = Sayings.first(reading, sentence, "representative.blank");
    if (blank.isPresent()
        && (text.contains("发包") || text.contains("代表") || field(reading, sentence))) {
      Saying s = blank.get();
      return Optional.of(new MissingFact(KEY, State.BLANK, "授权范围留空", s.source(reading)));
    }
    boolean named =
        Sayings.matches(reading, text, "representative.subject") || field(reading, sentence);
    if (!named || Sayings.matches(reading, text, "representative.contractor") && !ownPerson(text)) {
      return Optional.empty();
    }
    if (PAYMENT.matcher(text).find()) {
      return Optional.empty();
    }
    boolean limited =
        Sayings.matches(reading, text, "representative.limited")
            && !Sayings.matches(reading, text, "representative.seal-not");
    Optional<Saying> unlimited = unlimited(reading, sentence);
    if (unlimited.isPresent() && !limited) {
      return unlimited.map(s -> fact(reading, s, "不限"));
    }
    return limited && (text.contains("签") || text.contains("授权") || text.contains("权"))
        ? Optional.of(fact(reading, new Saying(sentence, 0, text.length()), "有限"))
        : Optional.empty();
  }

  /** In one phrase, or told by its parts: the word of the representative, and that it binds. */
  private static Optional<Saying> unlimited(Reading reading, Sentence sentence) {
    Optional<Saying> phrase = Sayings.first(reading, sentence, "representative.unlimited");
    if (phrase.isPresent() || Sayings.matches(reading, sentence.text(), "representative.receipt")) {
      return phrase;
    }
    return Sayings.first(reading, sentence, "representative.word+representative.binds")
        .or(() -> Sayings.first(reading, sentence, "representative.may+representative.everything"))
        .or(
            () ->
                Sayings.first(reading, sentence, "representative.power+representative.boundless"));
  }

  /** 发包人代表…: the sentence has a representative of the employer beside the contractor. */
  private static boolean ownPerson(String text) {
    return text.contains("发包人代表")
        || text.contains("甲方代表")
        || text.contains("业主代表")
        || text.contains("现场代表")
        || text.contains("授权范围")
        || SENT.matcher(text).find();
  }

  /** A sentence before in the clause names the representative: 发包人代表:丁某;职务:科长;授权范围:… */
  private static boolean field(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean carriesOn =
        Sayings.matches(reading, text, "representative.carries-on") || text.startsWith("他");
    List<Sentence> all = reading.contract().sentences();
    int previous = sentence.index() - 1;
    boolean row = previous >= 0 && sentence.table() >= 0 && all.get(previous).text().contains("授权");
    if (!carriesOn && !row) {
      return false;
    }
    for (int i = previous; i >= Math.max(0, sentence.index() - BACK); i--) {
      Sentence before = all.get(i);
      boolean near = i == previous || before.clause() == sentence.clause();
      if (before.file() != sentence.file() || !near) {
        return false;
      }
      if (Sayings.matches(reading, before.text(), "representative.contractor")
          && !ownPerson(before.text())) {
        return false;
      }
      if (Sayings.matches(reading, before.text(), "representative.subject")) {
        return true;
      }
    }
    return false;
  }

  private static Fact fact(Reading reading, Saying saying, String kind) {
    return new TextFact(KEY, saying.words(), kind, saying.source(reading));
  }
}
