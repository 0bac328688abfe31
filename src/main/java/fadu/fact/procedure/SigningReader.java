package fadu.fact.procedure;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The day the contract was signed: {@code contract.signDate}, the latest where both sides date it.
 */
public final class SigningReader implements FactReader {
  private static final Pattern LABEL =
      Pattern.compile("(?:签订|签约|订立|签署|签字)(?:合同)?(?:的)?(?:(?:日期|时间|日)[是为于:| ]*|[于:| ]+)$");
  private static final int SIGNATURE_LINES = 6;
  private static final Pattern SEALED = Pattern.compile("公章|盖章|签章|签字\\)|\\(签字|法定代表人[(:]");
  private static final Pattern DATE_LINE = Pattern.compile("(?:^|[| ])(?:日期|时间):");
  private static final Pattern DATED = Pattern.compile("(?:^|[| ])(?:日期|时间)[: ]*$");

  /** 法定代表人:某某(签字) 2024年9月20日: the date ends a line of the signatures. */
  private static final Pattern SEALED_LINE = Pattern.compile("公章|盖章|签章|签字|签名|法定代表人|\\(章\\)");

  private static final Pattern BOTH =
      Pattern.compile("(?:双方|三方|各方|甲乙|两方|当事人|我们)[^,;。]{0,20}(?:签字|盖章|签章|用印|盖印|按印)");
  private static final int LINE = 120;
  private static final Pattern ON_LEFT =
      Pattern.compile("(?:签订于|订立于|签署于|签于|本合同于|本协议于|双方于|合同于|兹于|至|即|订于)[ ]*$");
  private static final Pattern ON_RIGHT =
      Pattern.compile("^,?[^,;。0-9]{0,14}(?:签于|订于|签订|订立|签署|签约|签字盖章|签章|盖章|签字|盖印|用印|成立)");
  private static final Pattern NOT_THIS =
      Pattern.compile("框架|意向|中标|成交|投标|招标|原合同|主合同|补充协议|前签订|以前|之前|后签订|开工|竣工|安全|保函");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<DateFact> labelled = new ArrayList<>();
    List<DateFact> said = new ArrayList<>();
    List<Fact> blank = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      boolean named = !reading.hits().in(sentence, "signing").isEmpty();
      boolean dated = dateLine(sentence.text()) || onlyDate(sentence.text());
      boolean sealed =
          reading.text().may(sentence, SEALED_LINE) && SEALED_LINE.matcher(sentence.text()).find();
      boolean both = sealed && BOTH.matcher(sentence.text()).find();
      boolean line = sealed && endsWithDate(sentence.text());
      if (!named && !both && !line && !(dated && signed(reading, sentence))) {
        continue;
      }
      PartKind kind = reading.part(sentence).kind();
      if (sentence.file() != 0
          || kind == PartKind.PAPER
          || kind == PartKind.AWARD_NOTICE
          || kind == PartKind.SUPPLEMENT
          || reading.part(sentence).title().contains("补充协议")) {
        continue;
      }
      for (DateMention date : DateMentions.in(sentence.text())) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, date.from() - 18), date.from());
        String right = text.substring(date.to(), Math.min(text.length(), date.to() + 20));
        boolean label =
            LABEL.matcher(left).find()
                || (DATED.matcher(left).find() || onlyDate(text)) && signed(reading, sentence);
        boolean closes =
            line
                && (kind != PartKind.ANNEX || last(reading, sentence))
                && text.substring(date.to()).isBlank()
                && !label;
        boolean inWords =
            (named || both)
                && (ON_LEFT.matcher(left).find() || ON_RIGHT.matcher(right).find())
                && !NOT_THIS.matcher(left + right).find()
                && ON_RIGHT.matcher(right).find();
        if (!label && !inWords && !closes) {
          continue;
        }
        int from = label ? labelStart(text, date.from()) : date.from();
        var source = reading.source(reading.span(sentence, from, date.to()));
        if (date.date().isPresent()) {
          (label ? labelled : said)
              .add(new DateFact("contract.signDate", date.date().get(), source));
        } else if (label) {
          blank.add(new MissingFact("contract.signDate", State.BLANK, "签订日期空白", source));
        }
      }
    }
    List<DateFact> dates = labelled.isEmpty() ? said : labelled;
    if (dates.isEmpty()) {
      return blank.stream().limit(1).toList();
    }
    return List.of(dates.stream().max(Comparator.comparing(DateFact::date)).orElseThrow());
  }

  private static boolean dateLine(String text) {
    return (text.contains("日期:") || text.contains("时间:")) && DATE_LINE.matcher(text).find();
  }

  /** Behind the annexes, where the file ends, stand the signatures of the whole. */
  private static boolean last(Reading reading, Sentence sentence) {
    int after = sentence.index() + SIGNATURE_LINES;
    List<Sentence> all = reading.contract().sentences();
    return after >= all.size() || all.get(after).file() != sentence.file();
  }

  /** The last thing of a brief line is a date, and nothing there is a rule. */
  private static boolean endsWithDate(String text) {
    return text.length() <= LINE
        && text.indexOf('。') < 0
        && text.indexOf(',') < 0
        && !NOT_THIS.matcher(text).find()
        && DateMentions.in(text).stream().anyMatch(d -> text.substring(d.to()).isBlank());
  }

  /** A line that is nothing but a date, once or for each side. */
  private static boolean onlyDate(String text) {
    int rest = text.strip().length();
    if (rest > 48 || rest == 0) {
      return false;
    }
    int dates = 0;
    for (DateMention date : DateMentions.in(text)) {
      rest -= date.to() - date.from();
      dates++;
    }
    return dates > 0 && rest <= dates;
  }

  private static boolean signed(Reading reading, Sentence sentence) {
    if (reading.clause(sentence).caption().equals("签署栏")) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SIGNATURE_LINES); i--) {
      if (all.get(i).file() == sentence.file() && SEALED.matcher(all.get(i).text()).find()) {
        return true;
      }
    }
    return false;
  }

  private static int labelStart(String text, int at) {
    int from = at;
    while (from > 0 && ",;。| ".indexOf(text.charAt(from - 1)) < 0 && at - from < 16) {
      from--;
    }
    return from;
  }
}
