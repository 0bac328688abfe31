package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose an account is. */
final class AccountSide {
  private static final Pattern PAYS =
      Pattern.compile(
          "(?:发包人|发包方|甲方|业主|建设单位)[^,;。:]{0,24}(?:付款|支付|付至|汇入|汇至|拨付|拨入|转入|打入|打到|划入|划至|付入)[^。]{0,24}$");

  private AccountSide() {}

  /** Which side an account belongs to: the column of its row, else the last side named before. */
  static Party of(Reading reading, Sentence sentence, int at) {
    String text = sentence.text();
    long columns = text.chars().filter(c -> c == '|' || c == ' ').count();
    boolean twice = text.indexOf("户名") != text.lastIndexOf("户名");
    if (twice && columns > 0) {
      return text.indexOf("户名") >= at - 4 ? Party.EMPLOYER : Party.CONTRACTOR;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index(); i >= 0 && i > sentence.index() - 4; i--) {
      Sentence earlier = all.get(i);
      if (earlier.file() != sentence.file()) {
        break;
      }
      String words = i == sentence.index() ? text.substring(0, at) : earlier.text();
      Party nearest = nearest(reading, words);
      if (nearest != null) {
        return nearest;
      }
    }
    return Party.CONTRACTOR;
  }

  private static @Nullable Party nearest(Reading reading, String words) {
    if (PAYS.matcher(words).find()) {
      return Party.CONTRACTOR; // 发包人按下列账户付款: the account is the other side's
    }
    Party nearest = null;
    int at = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int last = words.lastIndexOf(alias.getKey());
      if (last > at) {
        at = last;
        nearest = alias.getValue();
      }
    }
    return nearest;
  }

  /** 账户名称|甲局|乙公司: the employer's column stands first. */
  static Optional<SideColumns.Cell> secondOfTwo(Sentence sentence, int from) {
    String text = sentence.text();
    if (sentence.table() < 0 || from >= text.length() || text.charAt(from) != '|') {
      return Optional.empty();
    }
    int middle = text.indexOf('|', from + 1);
    int last = middle < 0 ? -1 : text.indexOf('|', middle + 1);
    int end = last < 0 ? text.length() : last;
    boolean two =
        middle > 0
            && NameBehind.organisation(text.substring(from + 1, middle).strip())
            && NameBehind.organisation(text.substring(middle + 1, end).strip())
            && (last < 0 || text.substring(last + 1).isBlank());
    return two ? Optional.of(new SideColumns.Cell(middle + 1, end)) : Optional.empty();
  }
}
