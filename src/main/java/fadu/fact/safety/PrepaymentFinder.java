package fadu.fact.safety;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What part of the safety fee a sentence has paid around the start of the work, and when. */
final class PrepaymentFinder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** Before the work, or counted from its start, from signing or from entering the site. */
  private static final Pattern EARLY =
      Pattern.compile(
          "施工前|开始施工前|预付|预先支付|预支付|提前支付|先行支付|先行拨付|先付|先支付|先拨"
              + "|(?:开工|进场|动工|开工令|开工通知|开工报告)[^,;。|]{0,16}(?:前|以前|之前|当日|当天|同时|时)"
              + "|(?:开工|进场|动工|开始施工|施工开始|开工令|开工通知|开工报告|签订|签署|生效|签约|中标)[^,;。|]{0,12}(?:后|起|之日|满|日内|天内)");

  private static final Pattern START =
      Pattern.compile("(?:开工|进场|动工|施工|开工令|开工通知|开工报告)[^,;。|]{0,16}$");
  private static final Pattern AHEAD = Pattern.compile("前[^,;。]{0,4}$");
  private static final Pattern LATE =
      Pattern.compile(
          "主体|封顶|结顶|基础|完成|竣工|完工|验收|结算|过半|一半时|产值|进度款|形象进度|按月|每月|月度|其余|余额|余款|余下|剩余|另一半|尾款|下余|再付|再支付|第二次|末期|另外|随(?:着)?(?:工程|施工)?进度|分期|剩下");
  private static final Pattern ALL =
      Pattern.compile("全部|全额|一次性|一次付清|一次付|一次支付|一次拨付|整笔|足额|付清|悉数|全数|全款|100%");
  private static final Pattern HALF_OF = Pattern.compile("(?:其中)?(?:一半|半数|二分之一|1/2|五成)");
  private static final Pattern PAYS = Pattern.compile("付|拨|划|给|到账|到位");
  private static final Pattern OF_PRICE = Pattern.compile("合同价|合同总价|合同金额|总造价|签约价|工程价款");

  /** 首期50%,开工满两个月后十日内支付: the share stands before its time. */
  private static final Pattern FIRST =
      Pattern.compile("金额|首付|首期|首次|首笔|第一次|第一笔|第一期|其中|先|头一|一半|半数|五成|预付");

  private static final Pattern EQUAL =
      Pattern.compile(
          "(?:平均|等额|均匀)分[两二三四五六](?:次|期|笔|批)|分[两二三四五六](?:次|期|笔|批)[^,;。]{0,2}(?:平均|等额|均等|均摊)");

  private static final Pattern REPLACED =
      Pattern.compile("^[^,;。|0-9]{0,3}(?:调整|变更|改|降低?|下调|减|压|修改|调低)(?:为|至|到|成)");

  private static final Pattern TOP = Pattern.compile("不超过|不高于|至多|最高|最多|以内");

  private static final Pattern OTHER_MONEY = Pattern.compile("预付款|进度款|产值|结算|质保|质量保证金|履约");

  /** 余款随进度款付清: how the rest is paid makes it no other money. */
  private static final Pattern REMAINDER = Pattern.compile("(?:余款|余额|其余|剩余|余下|尾款|另一半|剩下)[^,;。]*");

  private final Reading reading;
  private final Optional<BigDecimal> fee;
  private final Optional<BigDecimal> price;

  PrepaymentFinder(Reading reading, Optional<BigDecimal> fee, Optional<BigDecimal> price) {
    this.reading = reading;
    this.fee = fee;
    this.price = price;
  }

  /** 安全生产费首笔|500,000.00元的60%|开工后20日内: one row, one share, one time. */
  private Optional<Prepayment> row(Sentence sentence) {
    String text = sentence.text();
    boolean fee = sentence.table() >= 0 && reading.hits().has(sentence, "safety-fee");
    List<RateMention> rates = RateMentions.in(text).stream().filter(r -> !r.blank()).toList();
    int rest = text.indexOf("余");
    String now = rest > 0 ? text.substring(0, rest) : text;
    boolean soon = EARLY.matcher(now).find() && !LATE.matcher(now).find();
    if (!fee || rates.size() != 1 || !soon || OF_PRICE.matcher(text).find()) {
      return Optional.empty();
    }
    return rates
        .get(0)
        .percent()
        .map(p -> new Prepayment(sentence, 0, text.length(), p, days(text, 0, text.length())));
  }

  List<Prepayment> find(Sentence sentence) {
    Optional<Prepayment> row = row(sentence);
    if (row.isPresent()) {
      return List.of(row.get());
    }
    List<Prepayment> found = new ArrayList<>();
    String text = sentence.text();
    String early = "";
    int anchor = 0;
    Optional<BigDecimal> told = Optional.empty();
    int toldAt = 0;
    for (Segment part = first(text); part.from() < text.length(); part = next(text, part)) {
      String words = part.of(text);
      boolean late = LATE.matcher(words).find() && !EARLY.matcher(words).find();
      if (EARLY.matcher(words).find()) {
        early = words;
        anchor = part.from();
      } else if (late) {
        early = "";
      }
      if (!early.isEmpty() && !late && !skipped(sentence, part) && about(sentence, part)) {
        int from = anchor;
        int to = part.to();
        Optional<BigDecimal> days = days(text, anchor, part.to());
        Optional<BigDecimal> share = share(text, part);
        if (share.isEmpty() && from == part.from() && told.isPresent() && found.isEmpty()) {
          found.add(new Prepayment(sentence, toldAt, to, told.get(), days));
        }
        share.ifPresent(s -> found.add(new Prepayment(sentence, from, to, s, days)));
      } else if (!late && early.isEmpty() && FIRST.matcher(words).find() && about(sentence, part)) {
        told = share(text, part);
        toldAt = part.from();
      }
    }
    return found;
  }

  /** 开工预付款10%;…;安全生产费的一半…: what another part of the list says is not of this fee. */
  private boolean about(Sentence sentence, Segment part) {
    String text = sentence.text();
    int from = Math.max(text.lastIndexOf(';', part.from()), text.lastIndexOf('。', part.from())) + 1;
    int end = part.to();
    while (end < text.length() && ";。".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int to = end;
    boolean fee =
        reading.hits().in(sentence, "safety-fee").stream()
            .anyMatch(h -> h.from() >= from && h.from() < to);
    String words = REMAINDER.matcher(text.substring(Math.min(from, to), to)).replaceAll("");
    return fee || !OTHER_MONEY.matcher(words).find();
  }

  /** Stretches end at 、 too where several payments are listed. */
  private static Segment first(String text) {
    return part(text, 0);
  }

  private static Segment next(String text, Segment segment) {
    return part(text, segment.to() + 1);
  }

  private static Segment part(String text, int from) {
    if (from >= text.length()) {
      return new Segment(text.length(), text.length());
    }
    Segment whole = Segment.labelled(text, from);
    int to = text.indexOf('、', from);
    return to > from && to < whole.to() && text.substring(from, to).contains("付")
        ? new Segment(from, to)
        : new Segment(from, Math.max(whole.to(), from));
  }

  private boolean skipped(Sentence sentence, Segment part) {
    return !reading.means(sentence, part.from(), part.to());
  }

  private Optional<BigDecimal> share(String text, Segment part) {
    String words = part.of(text);
    for (RateMention rate : RateMentions.in(words)) {
      if (REPLACED.matcher(words.substring(rate.to())).find()) {
        continue; // 由50%调整为20%
      }
      if (!rate.blank() && !TOP.matcher(words.substring(0, rate.from())).find()) {
        boolean ofPrice = OF_PRICE.matcher(words.substring(0, rate.from())).find();
        return ofPrice ? ofPrice(rate.percent().orElseThrow()) : rate.percent();
      }
    }
    Matcher equal = EQUAL.matcher(words);
    if (equal.find()) {
      int times = "两二三四五六".indexOf(equal.group().charAt(equal.group().indexOf('分') + 1));
      return Optional.of(
          HUNDRED.divide(BigDecimal.valueOf(times < 1 ? 2 : times + 1L), 4, RoundingMode.HALF_UP));
    }
    if (!PAYS.matcher(words).find() && !words.contains("金额")) {
      return Optional.empty();
    }
    if (HALF_OF.matcher(words).find()) {
      return Optional.of(HALF);
    }
    if (ALL.matcher(words).find()) {
      return Optional.of(HUNDRED);
    }
    for (MoneyMention money : MoneyMentions.in(words)) {
      if (money.yuan().isPresent() && fee.isPresent() && fee.get().signum() > 0) {
        return Optional.of(
            money.yuan().get().multiply(HUNDRED).divide(fee.get(), 4, RoundingMode.HALF_UP));
      }
    }
    return Optional.empty();
  }

  private Optional<BigDecimal> ofPrice(BigDecimal percent) {
    return fee.filter(f -> f.signum() > 0)
        .flatMap(f -> price.map(p -> percent.multiply(p).divide(f, 4, RoundingMode.HALF_UP)));
  }

  /** 开工后二十八天内, 开工满六十天后: days counted from the start of the work. */
  private static Optional<BigDecimal> days(String text, int from, int to) {
    for (PeriodMention period : PeriodMentions.in(text.substring(from, to))) {
      boolean time = period.unit() != Unit.DESIGN_LIFE && period.days().isPresent();
      String left = text.substring(from, from + period.from());
      String right = text.substring(from + period.to(), Math.min(to, from + period.to() + 4));
      if (time && START.matcher(left).find() && !right.startsWith("前") && !before(left, right)) {
        return period.days();
      }
    }
    return Optional.empty();
  }

  private static boolean before(String left, String right) {
    return AHEAD.matcher(left).find() || right.startsWith("以前") || right.startsWith("之前");
  }
}
