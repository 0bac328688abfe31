package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When what was taken comes back: {@code deposits.refund}, of kind 不明 where a sum is taken or kept
 * and no time for its return is agreed, 明确 where there is one.
 */
public final class RefundReader implements FactReader {
  private static final String KEY = "deposits.refund";
  private static final Pattern CASH =
      Pattern.compile(
          "收取|退还|返还|退回|现金|转账|电汇|汇入|汇至|汇到|汇款|保证金为?[0-9一二三四五六七八九十百]|打入|打到|交|缴|纳|存入|扣|预留|留|押|支付|付");
  private static final Pattern PAPER = Pattern.compile("保函|保险|保单|担保公司|担保书");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:不|无须|无需|免|未|没有|不再)[^,;。]{0,6}(?:收取|留取|留|扣留|扣|预留|提交|提供|交纳|缴纳|缴存|收)[^,;。保函]{0,8}(?:保证金|押金|质保金|履约)|不扣|不预留");
  private static final Pattern RETURN =
      Pattern.compile("退还|返还|退回|退付|退|返|归还|解除|释放|支付|付清|结清|付还|发还|失效|失去效力|有效期|有效至|届满|期满|无息|日止|之日止|内止");

  /** A day, a length of time or an event that surely comes. */
  private static final Pattern TIMED =
      Pattern.compile(
          "(?:[0-9]+|[一二两三四五六七八九十百半]+)(?:个)?(?:工作日|日历天|日|天|周|星期|月|年)|验收完|验收合格|期满|届满|满后|竣工验收|缺陷责任期|保修期|失效|失去效力|完工后|竣工后(?:一次|无息|退|返|全)|接收证书|交工|通过验收|同时退|结清时|扣清|扣回|支付结算款时");

  private static final Pattern VAGUE =
      Pattern.compile(
          "另行协商|另行商|再说|利索|另行通知|听(?:候|从|凭|通知)|等通知|(?:啥时候|什么时候|何时|何日|几时)[^。;]{0,6}(?:退|返还|还)[^。;]{0,12}(?:通知|定|说|安排|由|看|听)|适当(?:的)?(?:时候|时间|时机)|方便(?:时|的时候)|合适的时候|(?:条件|时点|时间|期限|日期|程序|办法|事宜)[^。;]{0,10}由{employer}|{employer}[^。;,]{0,6}认为[^。;,]{0,16}(?:时|后|的)|单方(?:判断|决定|确定)|由{employer}[^。;]{0,24}(?:制定|规定|判断|裁量|自定)|再商量|再协商|协商退|商议退|视[^,;。]{0,16}(?:情况|情形|表现)|酌情|适时|择机|(?:全部|所有|一切|各项|诸)[^,;。]{0,8}(?:手续|事宜|事项|事|工作|问题)[^,;。]{0,8}(?:完成|办完|办妥|了结|结束|处理完|完毕|办结|解决)|(?:事|手续|纠纷|问题|遗留|债务|账目)[^,;。]{0,4}了结|了结(?:后|之后|以后|时)|掌握|由{employer}[^。;,]{0,16}(?:决定|确定|研究|安排|掌握|通知|酌定)|(?:退还|返还|退)[^。;]{0,20}(?:不作约定|不约定|未约定)|再定|另定|另议|再议|碰头|待定|到时|认为(?:合适|妥当|可行|适当|可以|无问题|没有问题)|条件成熟|经济(?:条件|状况)|资金(?:允许|宽裕|到位)|发包人(?:通知|确认|同意)(?:后|时)|[:|](?:/|_+|-+)|没有问题(?:后|再)"
              .replace(
                  "{employer}",
                  "(?:发包人|甲方|建设单位|业主|校方|院方|镇里|局里|村里|镇上|乡里|村委会|贵局|贵方|贵单位|贵中心|我局|院里|指挥部|采购人)"));

  /** 交押金…，作为履约的保证. */
  private static final Pattern FOR_PERFORMANCE =
      Pattern.compile("(?:押金|押款|保证金|担保金)[^;。]{0,24}(?:作为?|当作|用作|充作|担保)[^,;。]{0,4}(?:履约|履行)");

  /** 除履约担保外,不收取…保证金 takes nothing. */
  private static final Pattern EXCEPT =
      Pattern.compile("除[^。;]{0,40}(?:之?外|以外)[^。;]{0,30}(?:不|无|概不|没有)");

  private static final Pattern OTHER_DEPOSIT = Pattern.compile("(?:质量|工资|投标|支付)保证金");

  /** 预付款支付前,承包人另缴纳等额的保证金. */
  private static final Pattern FOR_ADVANCE =
      Pattern.compile(
          "(?:预付款|备料款)[^。;]{0,30}(?:等额|同额|相应|相等|另)[^。;]{0,14}(?:保证金|押金|担保金)|(?:保证金|押金|担保金)[^。;]{0,20}(?:作为?|担保)[^。;]{0,6}(?:预付款|备料款)");

  /** 删去“…28日内退还”的约定，退还另行协商: the time there was is taken away. */
  private static final Pattern TIME_DELETED =
      Pattern.compile("(?:删去|删除|取消|废止|划去|不再执行)[^。;]{0,50}(?:退还|返还|退)[^。;]{0,24}(?:约定|条款|规定|期限)");

  private static final int NEAR = 8;
  private static final int BEFORE = 2;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    item(reading, found, Instrument.PERFORMANCE, "履约保证金").ifPresent(facts::add);
    item(reading, found, "retention", "质量保证金").ifPresent(facts::add);
    item(reading, found, "advance-bond", "预付款担保").ifPresent(facts::add);
    return facts;
  }

  private static Optional<Fact> item(Reading reading, Facts found, String group, String label) {
    List<Sentence> named = new ArrayList<>(Sayings.sentences(reading, group));
    if (group.equals(Instrument.PERFORMANCE)) {
      Sayings.sentences(reading, "deposit-word").stream()
          .filter(s -> FOR_PERFORMANCE.matcher(s.text()).find() && !named.contains(s))
          .forEach(named::add);
    }
    if (group.equals("advance-bond")) {
      Sayings.sentences(reading, "deposit-word").stream()
          .filter(s -> FOR_ADVANCE.matcher(s.text()).find() && !named.contains(s))
          .forEach(named::add);
    }
    List<Span> taken = new ArrayList<>();
    List<Span> timed = new ArrayList<>();
    List<Span> vague = new ArrayList<>();
    for (Sentence sentence : named) {
      String text = sentence.text();
      if (TIME_DELETED.matcher(text).find() && VAGUE.matcher(text).find()) {
        taken.add(words(reading, sentence));
        vague.add(words(reading, sentence));
        continue;
      }
      if (!Sayings.counts(reading, sentence, 0)) {
        continue;
      }
      String around = around(reading, sentence);
      boolean kept =
          (kept(text, around, group)
                  || RETURN.matcher(text).find()
                      && VAGUE.matcher(text).find()
                      && !PAPER.matcher(text).find())
              && !EXCEPT.matcher(text).find()
              && !NONE.matcher(text.replace("不收银行保函", "")).find();
      if (kept) {
        taken.add(words(reading, sentence));
      }
      for (Sentence near : near(reading, sentence, group)) {
        String words = near.text();
        String head = near.table() >= 0 ? reading.headOf(near).text() : "";
        if (RETURN.matcher(words).find()
            || RETURN.matcher(head).find()
            || near.index() != sentence.index() && words.contains("退")) {
          boolean open = VAGUE.matcher(words).find();
          (open ? vague : TIMED.matcher(words).find() ? timed : new ArrayList<Span>())
              .add(words(reading, near));
        }
      }
    }
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    boolean retention = group.equals("retention");
    boolean released =
        retention
            && (found.of("retention.releaseTrigger").anyMatch(f -> !f.evidence().isEmpty())
                || found.of("retention.releaseTerm").anyMatch(f -> !f.evidence().isEmpty()));
    released |= retention && comesBack(reading);
    boolean unclear = !vague.isEmpty() || timed.isEmpty() && !released;
    List<Span> evidence =
        !vague.isEmpty() ? vague : unclear ? taken : timed.isEmpty() ? taken : timed;
    return Optional.of(
        new TextFact(
            KEY,
            label,
            unclear ? "不明" : "明确",
            reading.source(evidence.stream().distinct().limit(3).toList())));
  }

  /** 到期乙方来个条子,镇里14天内退: said without naming the money again. */
  private static boolean comesBack(Reading reading) {
    return reading.text().own(DEFECTS_OVER).stream()
        .anyMatch(
            s ->
                DEFECTS_OVER.matcher(s.text()).find()
                    && Sayings.counts(reading, s, 0)
                    && !VAGUE.matcher(s.text()).find());
  }

  private static final Pattern DEFECTS_OVER =
      Pattern.compile(
          "(?:到期|期满|届满|满期|缺陷责任期)[^。;]{0,30}?(?:[0-9]+|[一二两三四五六七八九十百]+)(?:个)?(?:工作日|日|天|月)(?:之?内)?[^。;]{0,8}(?:退|返还|付清|给清)");

  private static Span words(Reading reading, Sentence sentence) {
    return new Saying(sentence, 0, sentence.text().length()).source(reading).evidence().get(0);
  }

  /** Money is taken or kept; a bond on paper is not. */
  private static boolean kept(String text, String around, String group) {
    if (group.equals("retention")) {
      return text.contains("扣")
          || text.contains("留")
          || text.contains("%")
          || text.contains("百分之")
          || text.contains("保证金为");
    }
    String plain = OTHER_DEPOSIT.matcher(text).replaceAll("");
    boolean money =
        (group.equals(Instrument.PERFORMANCE) ? plain : text).contains("保证金")
            || text.contains("押金")
            || text.contains("履约金")
            || text.contains("现金")
            || around.contains("现金")
            || around.contains("转账");
    boolean paper = PAPER.matcher(text).find() && !text.contains("现金") && !around.contains("现金");
    return money && !paper && CASH.matcher(around).find();
  }

  private static String around(Reading reading, Sentence sentence) {
    StringBuilder words = new StringBuilder();
    near(reading, sentence, "").forEach(s -> words.append(s.text()));
    if (sentence.table() >= 0) {
      words.append(reading.headOf(sentence).text());
    }
    return words.toString();
  }

  /** The sentence and those that go on with it in its clause without naming another security. */
  private static List<Sentence> near(Reading reading, Sentence sentence, String group) {
    List<Sentence> near = new ArrayList<>(List.of(sentence));
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BEFORE); i--) {
      Sentence earlier = all.get(i);
      boolean pledge = earlier.text().contains("押金") || earlier.text().contains("保证金");
      if (earlier.clause() == sentence.clause()
          && earlier.table() < 0
          && pledge
          && !group.isEmpty()
          && Instrument.hits(reading, earlier).isEmpty()) {
        near.add(earlier);
      }
    }
    for (int i = sentence.index() + 1; i < all.size() && i <= sentence.index() + NEAR; i++) {
      Sentence next = all.get(i);
      boolean other =
          Instrument.hits(reading, next).stream().anyMatch(h -> !h.group().equals(group));
      if (next.clause() != sentence.clause() || other && !group.isEmpty()) {
        break;
      }
      near.add(next);
    }
    return near;
  }
}
