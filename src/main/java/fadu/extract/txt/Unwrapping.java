package fadu.extract.txt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines to paragraphs: joins what only the margin parted. */
final class Unwrapping {
  /** What heads a line of a form or of a signature block. */
  private static final List<String> LABELS =
      List.of(
          "甲方",
          "乙方",
          "丙方",
          "发包人",
          "发包方",
          "承包人",
          "承包方",
          "分包人",
          "总包方",
          "法定代表人",
          "委托代理人",
          "授权代表",
          "项目经理",
          "地址",
          "住所",
          "电话",
          "传真",
          "邮政编码",
          "邮编",
          "开户银行",
          "开户行",
          "账号",
          "帐号",
          "户名",
          "统一社会信用代码",
          "纳税人识别号",
          "合同编号",
          "合同名称",
          "工程名称",
          "工程地点",
          "签订日期",
          "签订地点",
          "签订时间",
          "日期",
          "附件",
          "联系人",
          "电子邮箱");

  private final WrapWidths margins;
  private final int spacing;
  private final int continuationIndent;
  private final boolean indentTells;
  private final Map<String, ItemNumber> last = new HashMap<>();

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable Line above;
  private boolean continued;

  /** Learns from all lines (empty ones left out) how this file breaks and indents. */
  Unwrapping(List<Line> lines) {
    margins = WrapWidths.of(lines);
    long single = lines.stream().filter(l -> l.blanksBefore() == 1).count();
    spacing = 10 * single >= 8L * (lines.size() - 1) && lines.size() > 3 ? 1 : 0;
    Map<Integer, Integer> continuations = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int pairs = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line a = lines.get(i - 1);
      Line b = lines.get(i);
      if (b.blanksBefore() > spacing || !margins.isFull(a, b)) {
        starts.merge(b.indent(), 1, Integer::sum);
      } else if (WrapWidths.endsOpen(a) && ItemNumber.of(b.words()) == null) {
        continuations.merge(b.indent(), 1, Integer::sum);
        pairs++;
      }
    }
    int usual = -1;
    for (Map.Entry<Integer, Integer> e : continuations.entrySet()) {
      if (10 * e.getValue() >= 8 * pairs) {
        usual = e.getKey();
      }
    }
    continuationIndent = usual;
    int there = starts.getOrDefault(usual, 0);
    int elsewhere = starts.values().stream().mapToInt(Integer::intValue).sum() - there;
    indentTells = usual >= 0 && elsewhere > there;
  }

  /** Adds a line of prose. */
  void add(Line line) {
    ItemNumber number = ItemNumber.of(line.words());
    if (above != null && continues(above, line, number)) {
      join(line.words());
      continued = true;
    } else {
      flush();
      open.append(line.words());
      if (number != null) {
        last.put(number.style(), number);
      }
    }
    above = line;
  }

  /** Ends the paragraph that is open; returns what has been finished since the last call. */
  List<String> take() {
    flush();
    List<String> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  private void flush() {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
    above = null;
    continued = false;
  }

  private boolean continues(Line a, Line b, @Nullable ItemNumber number) {
    if (!margins.wraps() || b.blanksBefore() > spacing || isRule(a) || isRule(b)) {
      return false;
    }
    boolean ended = !WrapWidths.endsOpen(a);
    boolean remnant =
        continued && !ended && a.width() - a.indent() <= 8 && a.indent() == b.indent();
    if (!remnant && !margins.isFull(a, b)) {
      return false;
    }
    if (isLabelled(a.words()) && margins.hadRoom(a, b)) {
      return false;
    }
    if (continuationIndent >= 0 && Math.abs(b.indent() - continuationIndent) >= 2) {
      return false;
    }
    boolean form = isLabelled(a.words()) || hasWideGap(a.words()) && hasWideGap(b.words());
    if (form && isLabelled(b.words())) {
      return false; // a field under a field
    }
    if (indentTells) {
      return number == null || !ended && !number.set() || !startsItem(number, ended);
    }
    if (number != null) {
      return !startsItem(number, ended);
    }
    return !ended && !startsLabel(a, b);
  }

  private boolean startsItem(ItemNumber number, boolean afterSentence) {
    ItemNumber before = last.get(number.style());
    return number.follows(before) || afterSentence && number.set();
  }

  private static boolean startsLabel(Line a, Line b) {
    if ("，、的和及与或（《“".indexOf(a.last()) >= 0) {
      return false;
    }
    return isLabelled(b.words());
  }

  private static boolean isLabelled(String words) {
    int colon = words.indexOf('：') < 0 ? words.indexOf(':') : words.indexOf('：');
    return colon > 0 && colon <= 16 && LABELS.stream().anyMatch(words::startsWith);
  }

  /** A line of rules or dots: a blank to fill in, or ornament. */
  private static boolean isRule(Line line) {
    return Frame.isDrawn(line)
        || line.words().chars().allMatch(c -> "─━—-_＿=＝*＊·.…　 ".indexOf(c) >= 0);
  }

  private static boolean hasWideGap(String words) {
    int columns = 0;
    for (int i = 0; i < words.length(); i++) {
      columns =
          Line.isBlank(words.charAt(i)) ? columns + Line.columns(words.substring(i, i + 1)) : 0;
      if (columns >= 4) {
        return true;
      }
    }
    return false;
  }

  private void join(String words) {
    char left = open.charAt(open.length() - 1);
    char right = words.charAt(0);
    boolean words2 =
        left < 0x80 && right < 0x80 && (Character.isLetter(left) || Character.isLetter(right));
    if (words2 && left != '-' && left != '/') {
      open.append(' ');
    }
    open.append(words);
  }
}
