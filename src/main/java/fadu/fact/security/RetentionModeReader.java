package fadu.fact.security;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Negation;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When retention money is kept back: {@code retention.mode}, kind 逐次 (from the payments before
 * completion), 一次 (at the final account) or 不预留; and {@code bond.performance.converted} where the
 * performance security becomes the retention money.
 */
final class RetentionModeReader implements FactReader {
  private static final String PERIOD =
      "(?:每回|回回|次次|每趟|每一?(?:份|期|次|月|笔|张)|各月|各笔|每(?:付|拨|给|支付|领)一[笔次回]|中期(?:付款|支付)|每期|每次|每月|每笔|每批|每个?(?:节点|阶段)|逐月|逐期|逐次|逐笔|各期|各次|各阶段|各节点|历次|当期|当月|当次|本期|按月|月进度|进度款|进度付款|进度结算款|期中(?:支付|付款)|支付工程款时|付款时|支付时|付的时候|给钱的时候|月月|中间结算|付工程款时|领(?:取)?工程款|竣工(?:验收)?(?:以)?前|施工期间|施工过程中)";
  private static final String KEEP =
      "(?:压住|压下|压着|压|扣留|扣减|抠下|抠|扣除|扣下|扣存|暂扣|预扣|先扣|扣押|预留|留取|留下|留存|留置|暂留|提取|提留|计提|扣|留|押)";
  private static final Pattern EACH =
      Pattern.compile(
          PERIOD + "[^。;|]{0,40}?" + KEEP + "|" + KEEP + "[^。;|,]{0,16}?(?:自|从|于|在|由)?" + PERIOD);
  private static final Pattern FORMULA =
      Pattern.compile("[(×*][^。;|]{0,6}(?:1|100%)[-－—–减][^。;|]{0,8}(?:质保|质量保|保修|保留|质量)");
  private static final Pattern ONCE =
      Pattern.compile(
          "(?:结算|决算|竣工(?:验收)?(?:合格)?(?:以)?后|完工(?:以)?后|审定(?:以)?后)[^。;|]{0,40}?"
              + KEEP
              + "|一次性?(?:足额)?(?:扣|留|预留|提)|"
              + KEEP
              + "[^。;|,]{0,20}?(?:结算|审定)|(?:剩余|余款|其余|余下|尾款)[^。;|]{0,24}(?:作为|作|为|留作|转为)");
  private static final Pattern SETTLED = Pattern.compile("结算|决算|验收合格后|竣工后|完工后");

  /** 每次付款按97%支付，其余3%留作质量保证金: the rest of each payment. */
  private static final Pattern EVERY_PAYMENT = Pattern.compile("^(?:每次|每期|每笔|每批|各期|各次|逐期|逐笔|逐次)");

  private static final Pattern CUMULATIVE = Pattern.compile("付[至到足]|累计|竣工|验收|至[0-9百]");
  private static final Pattern NONE =
      Pattern.compile("(?:不再?|免予|无需|不另|不须|免|不得)(?:行|同时)?(?:预留|扣留|留取|设|收取|缴纳|要求|提取|留|扣)");

  /** 不从进度款里另扣. */
  private static final Pattern NOT_FROM =
      Pattern.compile("(?:不|不得|不再|不另)(?:从|在|于|自|对|由)[^,;。|]{0,16}$");

  private static final Pattern STOPS =
      Pattern.compile("返还|退还|退回|释放|违约|赔偿|修复费|维修费|扣除相应|相应扣除|视为|索赔|不足以");
  private static final Pattern CONVERTED =
      Pattern.compile("(?:转为|转作|转成|自动转|抵作|抵充|变更为|充作|顺延为|作为)[^。;,]{0,12}$");

  /** 从各月工程款中提留3%作为质量保证金: taken out of the payments, not made of the bond. */
  private static final Pattern KEPT_OUT =
      Pattern.compile(
          "(?:从|自|在|于)[^,;。]{0,16}(?:款|证书|金额)[^,;。]{0,6}(?:扣|留|提)[^,;。]{0,16}(?:转为|作为|转作)[^。;,]{0,12}$");

  private static final Pattern SUBCONTRACTOR =
      Pattern.compile("(?:从|自|向|对)(?:劳务|专业)?(?:分包人|分包单位|分包方|班组|供应商|材料商)[^,;。]{0,16}(?:扣|留|收取)");
  private static final Pattern NAMED_BEFORE =
      Pattern.compile("(?:分包人|分包单位|劳务班组|供应商|劳务公司)[^。;]{0,16}$");
  private static final Pattern LISTED = Pattern.compile("方式|如下|下列|以下");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("retention")) {
      if (Instrument.own(reading, sentence) && !general(reading, sentence)) {
        mode(reading, sentence).ifPresent(facts::add);
        converted(reading, sentence).ifPresent(facts::add);
      }
    }
    List<Fact> modes = facts.stream().filter(f -> f.key().equals("retention.mode")).toList();
    List<Fact> all = new ArrayList<>(Precedence.apply(reading.contract(), modes));
    facts.stream().filter(f -> !modes.contains(f)).forEach(all::add);
    return all;
  }

  /** The general conditions list the ways there are; which is chosen stands elsewhere. */
  private static boolean general(Reading reading, Sentence sentence) {
    return reading.part(sentence).kind() == PartKind.GENERAL
        && LISTED.matcher(sentence.text()).find();
  }

  private static Optional<Fact> mode(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (Hit hit : reading.hits().in(sentence, "retention")) {
      if (NAMED_BEFORE.matcher(text.substring(0, hit.from())).find()
          || reading.choices().unselected(sentence, hit.from())
          || reading.struck(sentence, hit.from(), hit.to())
          || Amended.superseded(text, hit.from())) {
        return Optional.empty();
      }
    }
    if (SUBCONTRACTOR.matcher(text).find()) {
      return Optional.empty();
    }
    if (STOPS.matcher(text).find() && !EACH.matcher(text).find()) {
      return Optional.empty();
    }
    var source = reading.source(sentence.span());
    String kind = kind(reading, sentence);
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextFact("retention.mode", text, kind, source));
  }

  private static String kind(Reading reading, Sentence sentence) {
    String text = sentence.text();
    var each = EACH.matcher(text);
    boolean none = NONE.matcher(text).find();
    boolean once = ONCE.matcher(text).find();
    if (FORMULA.matcher(text).find()) {
      return "逐次";
    }
    int at = 0;
    while (at < text.length() && each.find(at)) {
      String words = each.group();
      boolean denied =
          reading.choices().unselected(sentence, each.end() - 1)
              || NONE.matcher(words).find()
              || Negation.governs(words, words.length() - 1)
              || Negation.denied(text, each.start())
              || NOT_FROM.matcher(text.substring(0, each.end() - 1)).find();
      if (!denied && !settles(words) && !rest(text, each.start(), each.end())) {
        return "逐次";
      }
      at = each.end();
    }
    return once ? "一次" : none ? "不预留" : "";
  }

  /** 进度款支付至97%，结算时预留3%: the keeping belongs to the final account. */
  private static boolean settles(String words) {
    String plain = words.replace("过程结算", "").replace("中间结算", "").replace("进度结算", "");
    return SETTLED.matcher(plain).find();
  }

  /** 付至85%，剩余3%作为质量保证金: what is left over is not taken from each payment. */
  private static boolean rest(String text, int from, int to) {
    String words = text.substring(from, to);
    if (EVERY_PAYMENT.matcher(words).find() && !CUMULATIVE.matcher(words).find()) {
      return false;
    }
    return words.contains("剩余")
        || words.contains("余款")
        || words.contains("其余")
        || words.contains("尾款");
  }

  private static Optional<Fact> converted(Reading reading, Sentence sentence) {
    boolean bond = !reading.hits().in(sentence, Instrument.PERFORMANCE).isEmpty();
    for (Hit hit : reading.hits().in(sentence, "retention")) {
      String left = sentence.text().substring(0, hit.from());
      if (bond
          && CONVERTED.matcher(left).find()
          && !KEPT_OUT.matcher(left).find()
          && !Negation.denied(sentence.text(), hit.from())) {
        return Optional.of(
            new TextFact(
                "bond.performance.converted",
                sentence.text(),
                "",
                reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }
}
