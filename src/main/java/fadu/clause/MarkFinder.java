package fadu.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers that open clauses in the lines of one part. */
final class MarkFinder {
  private static final int SHORT_HEADING = 25;
  private static final int LIST_WINDOW = 500;

  private final Folded folded;
  private final PartHeadings headings;
  private final List<ClauseMark> marks = new ArrayList<>();
  private final Map<NumberFamily, ClauseNumber> latest = new EnumMap<>(NumberFamily.class);

  private MarkFinder(Folded folded) {
    this.folded = folded;
    this.headings = new PartHeadings(folded);
  }

  /** Marks between two shadow offsets, in order. */
  static List<ClauseMark> find(Folded folded, int from, int to) {
    MarkFinder finder = new MarkFinder(folded);
    for (int i = folded.lineAt(from); i < folded.lines.size(); i++) {
      Line line = folded.lines.get(i);
      if (line.from() >= to) {
        break;
      }
      finder.line(line, Math.max(from, line.from()), Math.min(to, line.to()));
    }
    return finder.marks;
  }

  private void line(Line line, int from, int to) {
    if (line.row() || TableOfContents.entry(folded.text, from, to)) {
      return;
    }
    int start = from;
    ClauseNumber number = NumberReader.read(folded, from, to);
    if (number == null && from == line.from()) {
      PartHeading prefix = headings.prefix(line);
      number = prefix == null ? null : NumberReader.read(folded, prefix.body(), to);
    }
    if (number != null && (line.numbered() || opens(number, to))) {
      add(number, line, false);
      start = nested(line, number, to);
    }
    inside(line, start, to);
  }

  /** A second number glued to the first: 第一章 第一条, 一、1. */
  private int nested(Line line, ClauseNumber outer, int to) {
    ClauseNumber number = NumberReader.read(folded, outer.body(), to);
    if (number == null
        || !number.firm()
        || number.family().compareTo(outer.family()) <= 0
        || outer.family() == NumberFamily.ARABIC
        || !opens(number, to)) {
      return outer.body();
    }
    add(number, line, true);
    return number.body();
  }

  private void inside(Line line, int from, int to) {
    String text = folded.text;
    for (int i = from; i < to - 1; i++) {
      char c = text.charAt(i);
      if (c != '。' && c != ';' && c != ':') {
        continue;
      }
      int at = i + 1;
      while (at < to && text.charAt(at) == ' ') {
        at++;
      }
      ClauseNumber number = NumberReader.read(folded, at, to);
      if (number != null && opens(number, to) && continues(number, c, to)) {
        add(number, line, true);
        i = number.body() - 1;
      }
    }
  }

  /** Inside a paragraph only the expected next number opens a clause. */
  private boolean continues(ClauseNumber number, char before, int to) {
    ClauseNumber last = latest.get(number.family());
    boolean next = last != null && number.follows(last);
    return switch (number.family()) {
      case CHAPTER, ARTICLE -> number.firm() && (next || number.first() == 1 && last == null);
      case ARABIC ->
          number.depth() > 1
              ? before != ':' && next
              : number.firm() && (next && before != ':' || begins(number, to));
      case HAN -> number.firm() && (next && before != ':' || begins(number, to));
      default -> false;
    };
  }

  /** A list 1. … 2. … that runs inside one paragraph: the second item follows. */
  private boolean begins(ClauseNumber number, int to) {
    if (number.first() != 1 || number.depth() > 1) {
      return false;
    }
    String text = folded.text;
    char second = number.family() == NumberFamily.HAN ? '二' : '2';
    int stop = Math.min(to, number.body() + LIST_WINDOW);
    for (int i = number.body() + 1; i + 1 < stop; i++) {
      if (text.charAt(i) == second
          && text.charAt(i + 1) == text.charAt(number.to())
          && (text.charAt(i - 1) == '。' || text.charAt(i - 1) == ';')) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(ClauseNumber number, int to) {
    String text = folded.text;
    int after = number.to();
    boolean gap = after >= to || folded.gapBefore(after);
    return switch (number.family()) {
      case CHAPTER, SECTION, ARTICLE ->
          gap || !NotANumber.reference(text, after, to) && !listed(text, after, to);
      case HAN -> !counted(number, to) && (number.firm() || expected(number));
      case LATIN -> number.first() == 1 || expected(number);
      case ARABIC -> arabic(number, gap, to);
      default -> true;
    };
  }

  private boolean arabic(ClauseNumber number, boolean gap, int to) {
    String text = folded.text;
    int body = number.body();
    if (number.depth() == 1 && number.firm()) {
      return body >= to || !Character.isDigit(text.charAt(body)) || folded.gapBefore(body);
    }
    if (number.first() > 199 || body < to && NotANumber.unit(text, body, to)) {
      return false;
    }
    if (number.depth() > 1) {
      return body >= to
          || (gap || !NotANumber.reference(text, body, to)) && !listed(text, number.to(), to);
    }
    return body < to
        && to - body <= SHORT_HEADING
        && "。;,".indexOf(text.charAt(to - 1)) < 0
        && Character.isLetter(text.charAt(body))
        && expected(number);
  }

  /** Several numbers in a row are references: 12.4.1、12.4.2. */
  private static boolean listed(String text, int at, int to) {
    return at + 1 < to
        && "、,".indexOf(text.charAt(at)) >= 0
        && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '第');
  }

  /** 三、四层结构: two numerals that count together. */
  private boolean counted(ClauseNumber number, int to) {
    String text = folded.text;
    int body = number.body();
    if (body >= to || !HanNumber.is(text.charAt(body))) {
      return false;
    }
    int end = HanNumber.end(text, body, to);
    return end < to && "层期级标段号楼类等、年月日天次个项条款章".indexOf(text.charAt(end)) >= 0;
  }

  private boolean expected(ClauseNumber number) {
    ClauseNumber last = latest.get(number.family());
    return last == null ? number.first() == 1 && number.last() == 1 : number.follows(last);
  }

  private void add(ClauseNumber number, Line line, boolean inside) {
    marks.add(new ClauseMark(number, line, inside));
    latest.put(number.family(), number);
  }
}
