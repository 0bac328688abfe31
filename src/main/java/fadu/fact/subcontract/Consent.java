package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** Whether work may be given on without the employer's consent. */
final class Consent {
  /** 保修期内甲方可委托他人修理,不必告知乙方: the employer gives the work to others. */
  private static final Pattern BY_EMPLOYER =
      Pattern.compile(
          "(?:发包人|发包方|甲方|建设单位|业主|采购人)[^,;。]{0,6}(?:可|有权|可以)[^,;。]{0,6}(?:委托|另请|另行委托|聘请|另找|安排|请)[^,;。]{0,20}(?:修|处治|处理|整改|完成|施工)");

  /** 发包人自己找人修,不必跟承包人打招呼: whose consent it is not. */
  private static final Pattern CONTRACTOR =
      Pattern.compile("(?:跟|向|同|经|和|问)(?:承包人|承包方|乙方|施工单位|施工方)");

  /** 自行组织班组完成 is work of one's own. */
  private static final Pattern SUBCONTRACTS = Pattern.compile("分包|外包|转包|发包|包给|交给");

  private static final Pattern CHOICE = Pattern.compile("找谁|哪块|谁干|谁做|给谁|队伍|分包");

  /** Condition of a statement that lets the contractor choose and says nothing of consent. */
  static final String CHOSEN = "自选";

  private static final Pattern WAIVED =
      Pattern.compile(
          "无须|无需|不需|不必|毋须|毋需|不用|用不着|免|不经|不报|不问|不管|不通知|不征求|不再|不论|无论|事后|只[须需要]|仅[须需]|不介入|不插手|不审|不过问|没必要|犯不着|不消");

  /** 成品的购买及安装不按分包管理. */
  private static final Pattern NO_SUBCONTRACT =
      Pattern.compile("不(?:按|属于?|是|视为|算|作为)[^,;。]{0,4}分包|不(?:适用|受)[^,;。]{0,6}分包");

  private Consent() {}

  /** What the contract allows without asking; where only such words are denied, that. */
  static Optional<Fact> waived(Reading reading, Sites sites, Sentence sentence) {
    String text = sentence.text();
    boolean work = Subcontracting.about(text) && !NO_SUBCONTRACT.matcher(text).find();
    if (BY_EMPLOYER.matcher(text).find()) {
      return Optional.empty();
    }
    if (!work || Labour.only(text) || Subcontracting.purchase(text) && !text.contains("分包")) {
      return Optional.empty();
    }
    int from = text.length();
    int to = 0;
    Optional<Fact> refused = Optional.empty();
    for (Pattern pattern : reading.lexicon().patterns("subcontract.no-consent")) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()
          || !reading.means(sentence, matcher.start(), matcher.end())
          || asked(reading, sentence, matcher)
          || Subcontracting.names(text, matcher)
          || CONTRACTOR.matcher(matcher.group()).find()
          || matcher.group().contains("组织") && !SUBCONTRACTS.matcher(text).find()) {
        continue;
      }
      Optional<Mode> mode = Permission.of(sentence, matcher);
      if (mode.filter(m -> m == Mode.MAY).isPresent()) {
        from = Math.min(from, matcher.start());
        to = Math.max(to, matcher.end());
      } else if (mode.isPresent()) {
        refused =
            Optional.of(
                sites.statement(
                    TermsReader.KEY,
                    sentence,
                    Mode.MUST_NOT,
                    "无须同意分包",
                    matcher.start(),
                    matcher.end()));
      }
    }
    if (to == 0) {
      return refused;
    }
    StatementFact said =
        sites.statement(TermsReader.KEY, sentence, Mode.MAY, "无须同意分包", begin(text, from), to);
    return Optional.of(
        WAIVED.matcher(text).find()
            ? said
            : new StatementFact(
                said.key(), said.subject(), said.mode(), said.act(), CHOSEN, "", said.source()));
  }

  /** 有权决定分包,无须同意: what is given on stands in the stretch before. */
  private static int begin(String text, int from) {
    Segment before = Segment.at(text, from).previous(text);
    boolean says = !Giving.in(before.of(text)).isEmpty() || CHOICE.matcher(before.of(text)).find();
    return says && before.from() < from ? before.from() : from;
  }

  /** The sentence without the alternatives nobody chose; offsets stay the same. */
  private static String chosen(Reading reading, Sentence sentence) {
    StringBuilder text = new StringBuilder(sentence.text());
    for (int i = 0; i < text.length(); i++) {
      if (reading.choices().unselected(sentence, i)) {
        text.setCharAt(i, '_');
      }
    }
    return text.toString();
  }

  /** The rest of the sentence asks for consent, or forbids. */
  private static boolean asked(Reading reading, Sentence sentence, Matcher matcher) {
    String text = sentence.text();
    String all = chosen(reading, sentence);
    String rest = all.substring(0, matcher.start()) + "," + all.substring(matcher.end());
    return reading.lexicon().patterns("subcontract.consent").stream()
            .anyMatch(p -> p.matcher(rest).find())
        || rest.contains("依法报批")
        || rest.contains("依法选择")
        || text.contains("不得分包")
        || text.contains("不得转包");
  }
}
