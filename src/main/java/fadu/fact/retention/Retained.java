package fadu.fact.retention;

import fadu.clause.Clause;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** Whether a sentence is about retention money: by its own words or by what stands around it. */
final class Retained {
  private static final int BACK = 2;

  /** 结算价的3%待保修期届满后返还: what is paid then is retained, whatever it is called. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:^|[^0-9.付至到足])(?:[1-5](?:\\.[0-9]{1,2})?%|百分之[一二三四五])[^0-9。;]{0,24}?(?:保修期|保修年限|缺陷责任期|质保期|(?:验收|竣工|完工|交工|交付)[^。;,]{0,8}(?:满|后|过)[^。;,]{0,4}(?:[一二两三四五六七八1-8]年|[1-9][0-9]个月))[^。;]{0,40}(?:再[退付给]|返还|退还|支付|付清|退回|付给)");

  /** 押的钱等防水五年保修过了再退. */
  private static final Pattern PLEDGED =
      Pattern.compile("(?:押|扣)(?:着的|下的|的|着)?(?:那些|那点)?(?:钱|款)[^;。]{0,20}(?:保修|质保|缺陷)");

  private static final Pattern KEPT_SHARE =
      Pattern.compile(
          "(?:%|百分之[一二三四五]|半成|余款|余下|剩余|其余)[^;。]{0,30}(?:保修期|缺陷责任期|质保期|保修期限|保修)[^;。]{0,30}(?:返还|支付|付清|退|付给|再给|再结|再付)");

  /** 尾款：待审计决定下达后支付: the rest of the price, not what is kept against defects. */
  private static final Words SETTLED = Words.of("审计|审定|决算");

  private Retained() {}

  static boolean named(Reading reading, Sentence sentence) {
    return !reading.hits().in(sentence, "retention").isEmpty()
        || PLEDGED.matcher(sentence.text()).find()
        || sentence.text().contains("尾款") && !SETTLED.in(sentence.text())
        || KEPT_SHARE.matcher(sentence.text()).find()
        || SHARE.matcher(sentence.text()).find();
  }

  static boolean other(Reading reading, Sentence sentence) {
    return !reading.hits().in(sentence, "other-money").isEmpty();
  }

  /** Named here, in the caption, or just before in the same clause and no other money since. */
  static boolean near(Reading reading, Sentence sentence) {
    if (named(reading, sentence)) {
      return true;
    }
    if (other(reading, sentence)) {
      return false;
    }
    if (sentence.table() >= 0 && named(reading, reading.headOf(sentence))) {
      return true;
    }
    if (captioned(reading, sentence)) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= BACK && sentence.index() - back >= 0; back++) {
      Sentence earlier = all.get(sentence.index() - back);
      boolean together =
          earlier.file() == sentence.file()
              && (sentence.table() >= 0
                  ? earlier.table() == sentence.table()
                  : earlier.clause() == sentence.clause());
      if (!together || other(reading, earlier)) {
        return false;
      }
      if (named(reading, earlier)) {
        return true;
      }
    }
    return false;
  }

  private static boolean captioned(Reading reading, Sentence sentence) {
    Clause clause = reading.clause(sentence);
    for (int depth = 0; depth < 3; depth++) {
      String caption = clause.caption();
      if (reading.lexicon().terms("retention").stream().anyMatch(caption::contains)) {
        return true;
      }
      if (clause.parent() < 0) {
        return false;
      }
      clause = reading.contract().clauses().get(clause.parent());
    }
    return false;
  }
}
