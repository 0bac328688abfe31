package fadu.fact.labour;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the employer has to do with unpaid wages: {@code labour.ownerExempt}, {@code MUST_NOT} where
 * it answers for nothing, {@code MUST} where it keeps its duty to advance, pay or supervise.
 */
public final class WageExemptionReader implements FactReader {
  private static final String KEY = "labour.ownerExempt";
  private static final Words EMPLOYER_SIGNS =
      Words.of("发包|建设|业主|甲方|乙方|采购|招标|雇主|贵|镇|局|政府|指挥部|村|校|院|无关|关系|代建|法人|我方");

  /** Another subject of the sentence that nobody answers for. */
  private static final Words OTHER = Words.of("货款|材料款|租金|租赁费|窝工|涨价|违约金|利息|罚款|停工损失|保密|索赔");

  private static final Words OWED = Words.of("欠|垫|清偿|讨薪|追索");
  private static final Words ACCIDENT = Words.of("工伤|伤亡|事故|人身|死亡|受伤|医疗");
  private static final Words PAY = Words.of("工资|工钱|薪|报酬|劳务费|人工费");
  private static final Words MONEY = Words.of("工资|工钱|薪|报酬|讨|钱");
  private static final Pattern ADVANCES =
      Pattern.compile(
          "(?:先行|先|应|须|负责|予以|依法|代为)?(?:垫付|垫支|先垫|先行支付|代付)[^;。]{0,20}(?:追偿|追回|扣回|扣除|抵扣|据实结算|责任|义务|工资)"
              + "|未结清[^,;。]{0,6}工程款|以未付[^,;。]{0,6}工程款为限|承担(?:先行)?垫付");
  private static final Pattern CARVED_OUT =
      Pattern.compile(
          "(?:除|非)(?:因|由于|属|系|依法)?[^,;。]{0,24}(?:发包人|发包方|发包单位|甲方|建设单位|业主|采购人|招标人)[^,;。]{0,30}(?:外|造成|引起|导致|所致|拖欠|的)"
              + "|(?:发包人|发包方|甲方|建设单位|业主|采购人|招标人)[^。;]{0,26}(?:除外|不在此限|例外)"
              + "|(?:发包人|发包方|甲方|建设单位|业主)[^,;。]{0,20}(?:未按|欠付|逾期|没有按|未及时|迟延)[^;。]{0,30}(?:垫付|承担|清偿|负责)|因发包人[^,;。]{0,16}(?:除外|另)");

  /** 纠纷(工资支付除外)与发包人无关. */
  private static final Pattern WAGES_APART =
      Pattern.compile(
          "(?:工资|工钱|薪|报酬)[^,;。()]{0,10}(?:除外|不在此限|不在其内|另行|另按)|(?:除|不含|不包括)[^,;。()]{0,10}(?:工资|工钱|薪|报酬)[^,;。()]{0,8}(?:外|[,)])");

  /** 即便发包人未按期付款,发包人免于承担: no exception but the rule itself. */
  private static final Pattern EVEN_IF =
      Pattern.compile("(?:即便|即使|哪怕|就算|纵使|无论|不论|不管)[^,;。]{0,6}(?:发包人|发包方|甲方|建设单位|业主|采购人|招标人)");

  /** 对承包人欠付的工资: whom it is about, not who answers. */
  private static final Pattern TOWARDS =
      Pattern.compile("(对|就|因|替|为|给|向)(?:承包人|承包方|承包单位|施工单位|施工方|施工企业|总包|乙方)");

  /** 先行垫付责任由承包人承受, 责令垫付的有权拒绝: the duty is named to be passed on or refused. */
  private static final Pattern GIVEN_AWAY =
      Pattern.compile(
          "^[^,;。]{0,20}(?:责任|义务)[^;。]{0,14}?(?:由|归|转由|转归|归属|属于?|视同[^,;。]{0,6}归属)(?:承包人|承包方|施工单位|施工方|施工企业|乙方|总包)|^[^;。]{0,40}(?:得|可以?|有权)(?:予以)?拒绝|^[^,;。]{0,24}(?:一切|全部|任何)?(?:权利|请求权)|^[^,;。|]{0,10}\\|"
              + " ?(?:无|不|免|否)");

  private static final Pattern DENIED =
      Pattern.compile("(?:不|无须|无需|毋须|毋需|免除|免于|没有义务|无义务|并无|无权)[^,;。]{0,10}$");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "不得(?:以|因|拒绝|推脱|推卸|约定)|不能(?:以|因)|不应(?:以|因)|不因(?:本|此|上)|不免除|不影响|不减轻|不意味|不等于|不代表|不构成|并非|不视为");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.candidates().hits("wages-owed").goingOn(1).own()) {
      if (wages(reading, sentence)) {
        read(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static boolean wages(Reading reading, Sentence sentence) {
    String text = sentence.text();
    int previous = sentence.index() - 1;
    boolean named =
        !reading.hits().in(sentence, "wages-owed").isEmpty()
            || previous >= 0
                && !OTHER.in(text)
                && goesOn(reading, reading.contract().sentences().get(previous), sentence);
    if (!reading.hits().in(sentence, "wage-deposit").isEmpty() && !OWED.in(text)) {
      return false; // 工资保证金与甲方无涉
    }
    return named && (sentence.table() >= 0 || EMPLOYER_SIGNS.in(text));
  }

  /** 工人来讨薪的找乙方;甲方一概不管: the half before the semicolon names what it is about. */
  private static boolean goesOn(Reading reading, Sentence before, Sentence sentence) {
    return before.clause() == sentence.clause()
        && before.file() == sentence.file()
        && before.text().endsWith(";")
        && !reading.hits().in(before, "wages-owed").isEmpty();
  }

  private static Optional<Fact> read(Reading reading, Sentence sentence) {
    String text = Passage.usual(reading, sentence);
    List<Passage> exempt = exempt(reading, sentence);
    boolean forbidden = forbidden(reading, text);
    boolean accident = ACCIDENT.in(text) && !PAY.in(text);
    if (!exempt.isEmpty() && !forbidden && !accident) {
      String nearby = Passage.around(reading, sentence, 2, 2);
      boolean carved = CARVED_OUT.matcher(text).find() && !EVEN_IF.matcher(text).find();
      boolean keeps = carved || WAGES_APART.matcher(text).find() || kept(reading, nearby);
      if (!keeps) {
        return Optional.of(fact(exempt, Mode.MUST_NOT, "承担农民工工资责任"));
      }
    }
    Optional<Passage> keeps = Passage.first(reading, sentence, ADVANCES);
    boolean duty =
        keeps.isPresent()
            && employer(reading, text, keeps.get().from())
            && !denied(text, keeps.get().from())
            && !GIVEN_AWAY.matcher(text.substring(keeps.get().from())).find();
    return duty || !exempt.isEmpty()
        ? Optional.of(fact(duty ? List.of(keeps.get()) : exempt, Mode.MUST, "垫付、拨付或者监督农民工工资"))
        : Optional.empty();
  }

  /** 发包人不得以…为由: the denial binds the employer; 乙方不得因任何理由拖欠 binds the other side. */
  private static boolean forbidden(Reading reading, String text) {
    Matcher matcher = FORBIDDEN.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      at = matcher.end();
      boolean contractor =
          NearestParty.before(reading, text, 0, matcher.start())
              .filter(p -> p == Party.CONTRACTOR)
              .isPresent();
      if (!contractor || !matcher.group().startsWith("不得")) {
        return true;
      }
    }
    return false;
  }

  /** The employer advances wages, said here or in the sentences beside. */
  private static boolean kept(Reading reading, String nearby) {
    Matcher matcher = ADVANCES.matcher(nearby);
    int at = 0;
    while (at < nearby.length() && matcher.find(at)) {
      at = Math.max(matcher.end(), matcher.start() + 1);
      if (!denied(nearby, matcher.start())
          && !GIVEN_AWAY.matcher(nearby.substring(matcher.start())).find()
          && employer(reading, nearby, matcher.start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean denied(String text, int at) {
    return DENIED.matcher(text.substring(Math.max(0, at - 14), at)).find();
  }

  private static List<Passage> exempt(Reading reading, Sentence sentence) {
    String text = sentence.text();
    List<Passage> found = new ArrayList<>();
    for (String wording : List.of("safety.unrelated", "labour.owner-free")) {
      for (Pattern pattern : reading.lexicon().patterns(wording)) {
        for (Passage passage : Passage.all(reading, sentence, pattern)) {
          if (about(passage) && (wording.startsWith("labour") || unrelated(reading, passage))) {
            found.add(passage);
          }
        }
      }
    }
    for (String wording : List.of("safety.exempt", "labour.owner-nothing")) {
      for (Pattern pattern : reading.lexicon().patterns(wording)) {
        for (Passage passage : Passage.all(reading, sentence, pattern)) {
          if (about(passage)
              && subject(reading, passage)
              && !Negation.denied(text, passage.from())) {
            found.add(passage);
          }
        }
      }
    }
    return found;
  }

  /** Wages are spoken of at or before the words, and nothing else nearer to them. */
  private static boolean about(Passage passage) {
    if (ACCIDENT.in(passage.sentence().text())
        && !MONEY.in(Passage.usual(passage.reading(), passage.sentence()))) {
      return false;
    }
    String own = passage.stretch();
    boolean wages =
        passage.reading().hits().in(passage.sentence(), "wages-owed").stream()
            .anyMatch(hit -> own.contains(hit.term()));
    return wages || !OTHER.in(own);
  }

  private static boolean unrelated(Reading reading, Passage passage) {
    String words = passage.words();
    return employer(reading, words, words.length())
        || words.contains("贵")
        || reading.hits().in(passage.sentence(), "employer-named").stream()
            .anyMatch(hit -> hit.from() >= passage.from() && hit.to() <= passage.to());
  }

  /** Who answers for nothing: the head of the column, else the side named last before it. */
  private static boolean subject(Reading reading, Passage passage) {
    String head = passage.head();
    if (!head.isEmpty() && NearestParty.before(reading, head, 0, head.length()).isPresent()) {
      return employer(reading, head, head.length());
    }
    String text = TOWARDS.matcher(passage.sentence().text()).replaceAll("$1某某");
    boolean named =
        reading.hits().in(passage.sentence(), "employer-named").stream()
            .filter(hit -> hit.to() <= passage.from())
            .reduce((a, b) -> b)
            .filter(hit -> NearestParty.before(reading, text, hit.to(), passage.from()).isEmpty())
            .isPresent();
    return named || employer(reading, text, passage.from());
  }

  private static boolean employer(Reading reading, String text, int to) {
    return NearestParty.before(reading, text, 0, to).filter(p -> p == Party.EMPLOYER).isPresent();
  }

  private static Fact fact(List<Passage> words, Mode mode, String act) {
    List<Span> spans =
        words.stream().flatMap(w -> w.source().evidence().stream()).distinct().toList();
    return new StatementFact(KEY, "发包人", mode, act, "", "", words.get(0).reading().source(spans));
  }
}
