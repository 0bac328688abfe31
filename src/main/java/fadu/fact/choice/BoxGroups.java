package fadu.fact.choice;

import java.util.ArrayList;
import java.util.List;

/** Finds alternatives marked by boxes: {@code ☑银行保函 □现金}, over one or several lines. */
final class BoxGroups {
  private static final String TICKED = "☑☒■√✓✔";
  private static final String EMPTY = "□☐";

  private final int file;
  private final String text;

  BoxGroups(int file, String shadow) {
    this.file = file;
    this.text = shadow;
  }

  List<ChoiceGroup> find() {
    List<ChoiceGroup> groups = new ArrayList<>();
    List<Option> open = new ArrayList<>();
    int lastLine = -2;
    int line = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '\n') {
        continue;
      }
      List<Option> options = optionsOf(start, i);
      boolean goesOn = line == lastLine + 1 && !options.isEmpty() && options.get(0).from() == start;
      if (!goesOn) {
        close(groups, open);
      }
      if (!options.isEmpty()) {
        open.addAll(options);
        lastLine = line;
      }
      start = i + 1;
      line++;
    }
    close(groups, open);
    return groups;
  }

  private List<Option> optionsOf(int start, int end) {
    List<OtherMark> marks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (isMark(i)) {
        marks.add(new OtherMark(i, 1, TICKED.indexOf(text.charAt(i)) >= 0));
      }
    }
    if (marks.isEmpty()) {
      marks.addAll(OtherMark.in(text, start, end));
    }
    List<Option> options = new ArrayList<>();
    for (int k = 0; k < marks.size(); k++) {
      int from = marks.get(k).at();
      int to = k + 1 < marks.size() ? marks.get(k + 1).at() : sentenceEnd(from, end);
      String words = text.substring(Math.min(to, from + marks.get(k).length()), to).strip();
      options.add(new Option(from, to, words, marks.get(k).ticked()));
    }
    return options;
  }

  /** √ also stands in brackets and in "（在所选项前打√）"; only a mark with words after it counts. */
  private boolean isMark(int i) {
    char c = text.charAt(i);
    if (TICKED.indexOf(c) < 0 && EMPTY.indexOf(c) < 0) {
      return false;
    }
    char before = i == 0 ? '\n' : text.charAt(i - 1);
    char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    return before != '打' && before != '划' && before != '“' && after != '\n';
  }

  private int sentenceEnd(int from, int end) {
    int stop = text.indexOf('。', from);
    return stop >= 0 && stop < end ? stop + 1 : end;
  }

  private void close(List<ChoiceGroup> groups, List<Option> open) {
    if (!open.isEmpty()) {
      boolean filled = open.stream().anyMatch(Option::selected);
      groups.add(new ChoiceGroup(file, open.get(0).from(), ChoiceGroup.Kind.BOXES, filled, open));
      open.clear();
    }
  }
}
