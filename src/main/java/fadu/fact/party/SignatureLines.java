package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines under which the sides sign, cut into what belongs to each side. */
final class SignatureLines {
  private static final Words BLOCK = Words.of("签署栏");

  private static final Pattern SIGNS =
      Pattern.compile(
          "盖章|公章|单位章|签章|签字|签名|印章|专用章|\\(章\\)|\\(印\\)|代签|代章|用印|委托代理人|授权代表|代理人[:(]|代表人[:(]|(?:项目部|经理部|分公司|公司|局)章");
  private static final Pattern OTHER =
      Pattern.compile("应当|全权代表|签字即|签名即|一切事宜|不得|须由|方可|应由|必须|不予|视为|的,|如有|违约|按照|约定|提交|提供|申请|报送|签认|签证");
  private static final int LONGEST = 160;
  private static final List<String> TWICE =
      List.of("法定代表人", "委托代理人", "授权代表", "代理人", "负责人", "代表人", "代表", "签字", "签名", "经办人");

  /** A stretch of a signature line that speaks of one side. */
  record Line(Sentence sentence, Party party, int from, int to) {
    String words() {
      return sentence.text().substring(from, to);
    }
  }

  private SignatureLines() {}

  /** The lines of the contract itself; what follows a side's label is that side's. */
  static List<Line> of(Reading reading, Facts found) {
    List<Line> lines = new ArrayList<>();
    Labels labels = new Labels(reading, found);
    Party last = null;
    int before = -9;
    for (Sentence sentence : reading.candidates().match(SIGNS).captioned(BLOCK).own()) {
      if (sentence.file() != 0 || !signs(reading, sentence)) {
        continue;
      }
      if (sentence.index() - before > 3) {
        last = null;
      }
      before = sentence.index();
      last = cut(labels, sentence, last, lines);
    }
    return lines;
  }

  static boolean signs(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean block = reading.clause(sentence).caption().equals("签署栏");
    return text.length() <= LONGEST
        && (block || SIGNS.matcher(text).find() && !OTHER.matcher(text).find());
  }

  private static @org.jspecify.annotations.Nullable Party cut(
      Labels labels,
      Sentence sentence,
      @org.jspecify.annotations.Nullable Party before,
      List<Line> lines) {
    String text = sentence.text();
    List<Line> here = labels.in(sentence);
    if (here.isEmpty()) {
      int second = second(text);
      if (second > 0) {
        lines.add(new Line(sentence, Party.EMPLOYER, 0, second));
        lines.add(new Line(sentence, Party.CONTRACTOR, second, text.length()));
      } else if (before != null && !columns(sentence)) {
        lines.add(new Line(sentence, before, 0, text.length()));
      }
      return before;
    }
    for (int i = 0; i < here.size(); i++) {
      int to = i + 1 < here.size() ? here.get(i + 1).from() : text.length();
      lines.add(new Line(sentence, here.get(i).party(), here.get(i).from(), to));
    }
    return here.get(here.size() - 1).party();
  }

  /** 法定代表人|甲|乙: a row with a column for each side belongs to neither alone. */
  private static boolean columns(Sentence sentence) {
    return sentence.table() >= 0 && sentence.text().chars().filter(c -> c == '|').count() >= 2;
  }

  /** 法定代表人:甲 法定代表人:乙 in one line: two columns, the employer on the left. */
  private static int second(String text) {
    for (String label : TWICE) {
      int first = text.indexOf(label);
      int again = first < 0 ? -1 : text.indexOf(label, first + label.length());
      if (again > 0) {
        return again;
      }
    }
    return -1;
  }

  /** Where a line names a side by its label. */
  private static final class Labels {
    private final Pattern employer;
    private final Pattern contractor;

    Labels(Reading reading, Facts found) {
      employer = pattern(reading, Party.EMPLOYER, names(found, Party.EMPLOYER));
      contractor =
          pattern(
              reading,
              Party.CONTRACTOR,
              "|牵头人|牵头方|联合体牵头人|成员|联合体成员|成员单位|联合体" + names(found, Party.CONTRACTOR));
    }

    /** 某公司(盖章): the side signs under its name instead of a label. */
    private static String names(Facts found, Party party) {
      StringBuilder names = new StringBuilder();
      found
          .of(party.key() + ".member")
          .filter(PartyFact.class::isInstance)
          .map(f -> ((PartyFact) f).name())
          .filter(name -> name.length() >= 4)
          .distinct()
          .forEach(name -> names.append('|').append(Pattern.quote(name)));
      return names.toString();
    }

    private static Pattern pattern(Reading reading, Party party, String more) {
      String any =
          String.join(
              "|",
              reading.contract().roles().aliases().entrySet().stream()
                  .filter(a -> a.getValue() == party && a.getKey().length() > 1)
                  .map(a -> Pattern.quote(a.getKey()))
                  .sorted((a, b) -> b.length() - a.length())
                  .toList());
      return Pattern.compile(
          "(?:^|^[0-9.]{1,8}|^[(]?[一二三四五六七八九十0-9]{1,3}[)、.]|[ |,;。:(【、页])((?:"
              + any
              + more
              + ")(?:一方|处|栏|用印|落款|签署|盖章|印章|签章|签字|公章|代表|委托代理人|授权代理人|授权代表|代理人|负责人|法定代表人|[一二三1-3]|\\([^()]{0,20}\\)|【[^】]{0,12}】)*(?:[:|为"
              + " ]|$|加盖|以|由))");
    }

    List<Line> in(Sentence sentence) {
      List<Line> found = new ArrayList<>();
      find(sentence, employer, Party.EMPLOYER, found);
      find(sentence, contractor, Party.CONTRACTOR, found);
      found.sort((a, b) -> a.from() - b.from());
      return found;
    }

    private static void find(Sentence sentence, Pattern label, Party party, List<Line> found) {
      Matcher matcher = label.matcher(sentence.text());
      int at = 0;
      while (at < sentence.text().length() && matcher.find(at)) {
        found.add(new Line(sentence, party, matcher.start(1), matcher.end(1)));
        at = Math.max(matcher.end(1), at + 1);
      }
    }
  }

  /** All that stands on one side's lines, in order. */
  static Optional<String> words(List<Line> lines, Party party) {
    List<String> own = lines.stream().filter(l -> l.party() == party).map(Line::words).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", own));
  }
}
