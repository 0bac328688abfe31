package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Wording;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** Money kept back against defects, and where a share belongs to it. */
final class Retention {
  /** What is paid when the defects period ends was retained until then. */
  private static final Wording DEFECTS_END =
      Wording.of("责任期|质保期|保修期", "(?:缺陷责任期|质保期|质量保修期|保修期)[^,;。|]{0,8}(?:满|到期|结束|终止|后)");

  private static final Pattern AS_RETENTION =
      Pattern.compile("^(?:即)?(?:名曰|名为|称为|叫做|叫作|叫|当成|留作|用作|充作|转作|转为|作为|列为|押作|计作|即为|系|作|为|是|当作|算作)");

  /** 押着，两年没毛病再给. */
  private static final Pattern KEPT_YEARS =
      Pattern.compile(
          "^[^,;。|]{0,6}(?:[一二两三四五1-5]年|12个月|24个月)[^,;。|]{0,10},?[^,;。|]{0,8}(?:没|无|后|满|再)[^,;。|]{0,12}(?:给|付|退|还)");

  private static final Pattern SMALL =
      Pattern.compile(
          "^[^,;。|0-9]{0,10}(?:[1-9](?:\\.[0-9]+)?%|百分之[一二三四五六七八九](?:[^十]|$)|[一二三四五六七八九]个(?:百分)?点|半成)");

  /** 剩下半成满两年退. */
  private static final Pattern REST_YEARS =
      Pattern.compile(
          "^[^,;。|]{0,12}(?:押|压|留)[一二两三四五1-5]年|^[^,;。|]{0,16}(?:[一二两三四五1-5]年|12个月|24个月)[^,;。|]{0,8}(?:退|付|给|还|结)");

  /** 扣存5%，用作两年内维修的保证. */
  private static final Pattern FOR_REPAIR =
      Pattern.compile("(?:维修|返修|修复|保修|修缮)[^,;。|]{0,6}(?:的)?(?:保证|担保|备用|之用)");

  /** 扣五个点押两年，房子没毛病再给. */
  private static final Pattern KEPT_FOR_YEARS =
      Pattern.compile(
          "^[^,;。|]{0,6}(?:扣|留|押)[^,;。|付]{0,10}(?:押|留|压|扣|存)[^,;。|]{0,2}(?:[一二两三四五1-5]年|12个月|24个月)[^;。|]{0,20}(?:给|付|退|还)");

  private static final int LABEL = 16;

  private final Reading reading;
  private final List<String> terms;
  private final List<String> guarantees;

  Retention(Reading reading) {
    this.reading = reading;
    this.terms = reading.lexicon().terms("retention");
    this.guarantees = reading.lexicon().terms("retention-guarantee");
  }

  /** Whether words name money that is kept back against defects. */
  boolean named(String words) {
    return terms.stream().anyMatch(words::contains) && !onlyOther(words);
  }

  private boolean namesGuarantee(String words) {
    return guarantees.stream().anyMatch(words::contains);
  }

  private static boolean onlyOther(String words) {
    return words.contains("履约保证金") && !words.contains("质");
  }

  /** Whether the share is kept back against defects, by its own words or those around it. */
  boolean holds(Sentence sentence, Segment segment, String left, boolean capped) {
    String text = sentence.text();
    String words = segment.of(text);
    if (named(words) || namesGuarantee(words)) {
      return true;
    }
    if (DEFECTS_END.in(words) && !ShareWords.CUMULATIVE.in(left)) {
      return true;
    }
    if (Amended.renewed(text, segment.to()) && named(text.substring(0, segment.from()))) {
      return true;
    }
    String next = segment.next(text).of(text);
    if (named(next) && AS_RETENTION.matcher(next).find()) {
      return true;
    }
    if (ShareWords.CUMULATIVE.in(left) && !capped) {
      return false;
    }
    if (labelled(text, segment) && !ShareWords.PAY.in(words)) {
      return true;
    }
    if (ShareWords.WITHHOLD.in(words)
        && !ShareWords.PERIOD.in(words)
        && KEPT_YEARS.matcher(next).find()) {
      return true;
    }
    if (ShareWords.WITHHOLD.in(words) && FOR_REPAIR.matcher(words + next).find()
        || ShareWords.WITHHOLD.in(words)
            && KEPT_FOR_YEARS.matcher(text.substring(segment.from())).find()) {
      return true;
    }
    if (ShareWords.REST.in(left)
        && SMALL.matcher(text.substring(segment.from())).find()
        && REST_YEARS.matcher(text.substring(segment.from())).find()) {
      return true;
    }
    boolean keeps =
        capped
            || ShareWords.WITHHOLD.in(words)
            || ShareWords.CAP_BEFORE.in(left)
            || ShareWords.REST.in(left)
            || words.contains("比例")
            || words.contains("额度")
            || words.contains("金额")
            || words.contains("保函额")
            || words.contains("保额");
    String before = text.substring(0, segment.from());
    return (keeps || sentence.table() >= 0) && named(before)
        || keeps && aboutRetention(sentence)
        || sentence.table() >= 0
            && (named(text) || DEFECTS_END.in(text) && !text.contains("履约"))
            && !ShareWords.PAY.in(words);
  }

  /** 质量保证金：结算价的3%: a label and its value. */
  private boolean labelled(String text, Segment segment) {
    String label = segment.previous(text).of(text);
    return segment.from() > 0
        && text.charAt(segment.from() - 1) == ':'
        && label.length() <= LABEL
        && named(label);
  }

  /** Whether the clause is about retention money by its caption, or began with it. */
  private boolean aboutRetention(Sentence sentence) {
    var clause = reading.clause(sentence);
    while (true) {
      if (named(clause.caption()) || namesGuarantee(clause.caption())) {
        return true;
      }
      if (clause.parent() < 0) {
        return false;
      }
      clause = reading.contract().clauses().get(clause.parent());
    }
  }

  /** Whether a guarantee stands in for the money. */
  boolean guaranteed(Sentence sentence, Segment segment) {
    String text = sentence.text();
    String words = segment.of(text);
    String before = text.substring(0, segment.from());
    return namesGuarantee(words)
        || namesGuarantee(before)
        || (words.contains("保函") || words.contains("担保额") || words.contains("保险金额"))
            && !words.contains("扣")
            && !words.contains("留");
  }

  /** The words that name the retention may stand in the segment after the number. */
  int end(String text, Segment segment) {
    Segment next = segment.next(text);
    return named(next.of(text)) && !named(segment.of(text)) ? next.to() : segment.to();
  }
}
