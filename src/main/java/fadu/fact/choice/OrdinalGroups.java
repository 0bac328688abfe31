package fadu.fact.choice;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds alternatives chosen by number: {@code 按下列第（2）种方式：（1）…；（2）…}. Alternatives that are printed
 * but not named by the number are not chosen.
 */
final class OrdinalGroups {
  private static final String DIGITS = "一二三四五六七八九";
  private static final List<String> LEADS = List.of("以下", "下列", "下述", "如下");
  private static final List<String> VERBS = List.of("采用", "采取", "选择", "适用", "选用", "照", "按");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:以下|下列|下述|如下)[^。;:\\n"
              + "]{0,6}第[ _/(【\\[“\"]*([0-9一二三四五六七八九①-⑨、,和及()]*)["
              + " _/)】\\]”\"]*(?:种|项|款|条|类)|[\\p{Han}]{2,8}[:]第["
              + " _/(【\\[]*([0-9一二三四五六七八九①-⑨]?[、,和及()]?[0-9一二三四五六七八九①-⑨])["
              + " _/)】\\]]*(?:种|项)|(?:采用|采取|选择|适用|选用|按照|按)第["
              + " _/(【\\[“\"]*([0-9一二三四五六七八九①-⑨、,和及()]*)[ _/)】\\]”\"]*(?:种|项)");

  private static final int APART = 3;

  private final int file;
  private final String text;

  OrdinalGroups(int file, String shadow) {
    this.file = file;
    this.text = shadow;
  }

  List<ChoiceGroup> find() {
    List<ChoiceGroup> groups = new ArrayList<>();
    int done = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (end > done && mayAsk(start, end)) {
        done = line(groups, Math.max(start, done), end);
      }
    }
    return groups;
  }

  /** A question never runs over the end of its line; its answers may. */
  private int line(List<ChoiceGroup> groups, int start, int end) {
    Matcher matcher = ASKED.matcher(text.substring(start, end));
    int at = start;
    while (at < end && matcher.find(at - start)) {
      String chosen =
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      int asked = start + matcher.end();
      List<Option> options = options(asked, numbers(chosen == null ? "" : chosen));
      at = asked;
      if (options.size() > 1) {
        boolean filled = options.stream().anyMatch(Option::selected);
        int from = start + matcher.start();
        groups.add(new ChoiceGroup(file, from, ChoiceGroup.Kind.ORDINAL, filled, options));
        at = options.get(options.size() - 1).to();
      }
    }
    return at;
  }

  /** Cheap: most lines have no 第, or only that of a clause number. */
  private boolean mayAsk(int start, int end) {
    for (int i = text.indexOf('第', start); i >= 0 && i < end; i = text.indexOf('第', i + 1)) {
      String left = text.substring(Math.max(start, i - 8), i);
      if (LEADS.stream().anyMatch(left::contains)
          || VERBS.stream().anyMatch(left::endsWith)
          || left.endsWith(":")) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> numbers(String chosen) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < chosen.length(); i++) {
      char c = chosen.charAt(i);
      if (c >= '1' && c <= '9') {
        numbers.add(c - '0');
      } else if (c >= '①' && c <= '⑨') {
        numbers.add(c - '①' + 1);
      } else if (DIGITS.indexOf(c) >= 0) {
        numbers.add(DIGITS.indexOf(c) + 1);
      }
    }
    return numbers;
  }

  /** Numbered alternatives 1, 2, 3 … after the question, on the same line or the next ones. */
  private List<Option> options(int start, List<Integer> chosen) {
    List<Integer> heads = new ArrayList<>();
    int at = start;
    int reach = Math.min(text.length(), start + 80);
    for (int n = 1; n <= 9; n++) {
      int head = head(at, reach, n);
      if (head < 0 || n > 1 && !together(heads, head)) {
        break;
      }
      heads.add(head);
      at = head + 1;
      reach = Math.min(text.length(), head + 400);
    }
    List<Option> options = new ArrayList<>();
    for (int k = 0; k < heads.size(); k++) {
      int from = heads.get(k);
      int to = k + 1 < heads.size() ? heads.get(k + 1) : lastEnd(from);
      String words = text.substring(from, to).strip();
      options.add(new Option(from, to, withoutNumber(words), chosen.contains(k + 1)));
    }
    return options;
  }

  /**
   * Whether a number goes on with those before it and is not of the next list: numbered alike, two
   * on one line keep all to it, and no page lies between.
   */
  private boolean together(List<Integer> heads, int head) {
    int first = heads.get(0);
    int last = heads.get(heads.size() - 1);
    long lines = lines(last, head);
    boolean inline = heads.size() > 1 && lines(first, heads.get(1)) == 0;
    return (text.charAt(first) == '(') == (text.charAt(head) == '(')
        && lines <= (inline ? 0 : APART);
  }

  private long lines(int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /** Where alternative {@code n} begins: at a line start or after : ; 。 or a gap. */
  private int head(int from, int to, int n) {
    for (int i = from; i < to; i++) {
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      if ("\n:;。, |种式决".indexOf(before) >= 0 && numbered(i, n)) {
        return i;
      }
    }
    return -1;
  }

  private boolean numbered(int i, int n) {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    char third = i + 2 < text.length() ? text.charAt(i + 2) : '\n';
    if (c == (char) ('①' + n - 1)) {
      return true;
    }
    if (text.startsWith("第" + DIGITS.charAt(n - 1) + "种", i)
        || text.startsWith("方式" + DIGITS.charAt(n - 1), i)
        || text.startsWith("第" + n + "种", i)) {
      return true;
    }
    if (c == '(' && third == ')') {
      return next == '0' + n || next == DIGITS.charAt(n - 1);
    }
    boolean number = c == '0' + n || c == DIGITS.charAt(n - 1) || c == 'A' + n - 1;
    return number && (next == '、' || next == '.' || next == ')') && !(third >= '0' && third <= '9');
  }

  /** The last alternative ends with its sentence. */
  private int lastEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '。') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '。' ? i + 1 : i;
  }

  private static String withoutNumber(String words) {
    int skip =
        words.startsWith("(")
            ? 3
            : !words.isEmpty() && words.charAt(0) >= '①' && words.charAt(0) <= '⑳' ? 1 : 2;
    return words.length() <= skip ? "" : words.substring(skip).strip();
  }
}
