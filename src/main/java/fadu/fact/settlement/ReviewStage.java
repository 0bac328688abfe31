package fadu.fact.settlement;

import fadu.fact.Fact;
import fadu.fact.Passage;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One review of the settlement: 监理初审14日, 发包人复审28日.
 *
 * @param actor who reviews: 发包人, 咨询, 监理, 评审, 审计, 财政
 * @param total whether the days are called the total of all reviews
 */
record ReviewStage(Passage words, BigDecimal days, String actor, boolean total) {
  private static final Pattern ACTOR =
      Pattern.compile(
          "监理|造价咨询|咨询|评审|审计|财政|第三方|中介|事务所|终审|二审|三审|初审|初步|复审|复核|(?:工程|计财|财务|基建|成本|造价|合约|建设|内审|项目|预算|规划|资产)(?:科|部|处|股|室|办|中心)|[村镇局县乡校]里|主管局|主管部门|总工办|发包人|甲方|建设单位|业主|采购人|招标人");
  private static final List<String> STAGES = List.of("初审", "初步", "复审", "复核");
  private static final Pattern NAMED =
      Pattern.compile("监理|咨询|评审|财政|第三方|中介|事务所|发包人|甲方|建设单位|业主|采购人|招标人");

  /** 发包人初审20日、终审20日: two stages of one sentence. */
  private static final Pattern STAGED = Pattern.compile("^(?:再|然后|后)?(?:复审|复核|终审|二审|三审)");

  /** 发包人复审: whose stage it is counts, not that it is the second. */
  private static boolean named(String left) {
    return NAMED.matcher(left).find();
  }

  static String actor(String left, String before) {
    int item = left.lastIndexOf('、') + 1;
    if (item > 0 && STAGED.matcher(left.substring(item)).find()) {
      return actor(left.substring(item), "");
    }
    String last = "";
    Matcher matcher = ACTOR.matcher(before + "," + left);
    while (matcher.find()) {
      boolean stage = STAGES.contains(matcher.group()) && matcher.start() > before.length();
      last = stage && !last.isEmpty() && named(left) ? last : matcher.group();
    }
    return switch (last) {
      case "甲方", "建设单位", "业主", "采购人", "招标人", "初审", "初步", "" -> "发包人";
      case "造价咨询", "第三方", "中介", "事务所", "复核", "复审" -> "咨询";
      default -> last;
    };
  }

  /** Each who checks counts once, with the longest time; a total that is written goes before. */
  static Optional<Fact> total(Reading reading, List<ReviewStage> all) {
    List<Fact> ranked =
        Precedence.apply(
            reading.contract(),
            all.stream()
                .map(
                    m ->
                        ReviewTermsReader.fact(
                            ReviewTermsReader.REVIEW, m.words(), m.days(), m.actor()))
                .toList());
    Map<String, BigDecimal> longest = new LinkedHashMap<>();
    List<Span> places = new ArrayList<>();
    BigDecimal written = BigDecimal.ZERO;
    for (int i = 0; i < all.size(); i++) {
      if (ranked.get(i).effective()) {
        longest.merge(all.get(i).actor(), all.get(i).days(), BigDecimal::max);
        written = all.get(i).total() ? written.max(all.get(i).days()) : written;
        places.addAll(ranked.get(i).evidence());
      }
    }
    BigDecimal sum = longest.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal days = written.signum() > 0 ? written : sum;
    return days.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new PeriodFact(
                ReviewTermsReader.REVIEW,
                days,
                Unit.DAY,
                days,
                "竣工结算审核",
                "",
                reading.source(places)));
  }
}
