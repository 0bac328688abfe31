package fadu.fact.labour;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/**
 * Wages that wait for something to happen, whatever it is: 工钱等秋后卖了粮再一起给. What has to be checked
 * before each payment (考勤核对后发放) is no such wait.
 */
final class WageWait {
  private static final Pattern AWAITS =
      Pattern.compile(
          "(?:等到?|待到?|俟|直到|拖到|到)[^,;。|]{1,30}?(?:后|了|完|过|时|,)[^,;。|]{0,10}?(?:再|才|方|一次|一起|一把|一并|一总|统一|集中)[^,;。|]{0,8}(?:发|付|给|结|拨|支|兑)");
  private static final Words EACH_TIME =
      Words.of(
          "审核|核对|公示|签字|签名|确认|核实|考勤|开票|发票|每月|当月|次月|本月|上月|月底|月末|登记|工资表|核定|审批|复核|差额|欠|查清|投诉|仲裁|开户|专户|个月|争议|每期|到手|到位|不得|不等|无须|无需");
  private static final Words RETAINED = Words.of("质保金|质量保证金|保证金|结算款|进度款|工程款|余款|尾款|材料款");

  private WageWait() {}

  static Optional<Fact> in(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Matcher matcher = AWAITS.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      at = Math.max(matcher.end(), matcher.start() + 1);
      Passage words = new Passage(reading, sentence, matcher.start(), matcher.end());
      boolean wages =
          Subject.at(text, matcher.start(), matcher.end())
              .filter(s -> s == Subject.WAGES)
              .isPresent();
      if (wages
          && !EACH_TIME.in(matcher.group())
          && !RETAINED.in(matcher.group())
          && words.counts()) {
        return Optional.of(new TextFact("labour.costByStage", words.words(), "等待", words.source()));
      }
    }
    return Optional.empty();
  }
}
