package fadu.fact.paper;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The labelled values of one paper: behind a colon, in the cell beside a label or below it. */
final class Fields {
  private static final Pattern AFTER_LABEL =
      Pattern.compile(
          "^(?:名称|全称|姓名|大写|小写|总额|合计)?((?:\\([^()]{0,20}\\)|\\[[^\\[\\]]{0,12}\\])*)(?:为|是)?[:"
              + " ]*(?:为|是)?");
  private static final List<String> LABELS =
      List.of(
          "paper.winner",
          "paper.price",
          "paper.duration",
          "paper.quality",
          "paper.manager",
          "paper.discount",
          "paper.mode",
          "paper.funds");

  /** Longest words in a cell that are still a label. */
  private static final int LABEL = 24;

  private final Reading reading;
  private final List<Sentence> paper;

  Fields(Reading reading, List<Sentence> paper) {
    this.reading = reading;
    this.paper = paper;
  }

  /** All values under a group of labels, in reading order; what is left blank is left out. */
  List<Field> of(String group) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < paper.size(); i++) {
      Sentence sentence = paper.get(i);
      for (Hit hit : reading.hits().in(sentence, group)) {
        Field field = sentence.table() < 0 ? prose(hit) : row(i, hit);
        if (field != null && !field.value().replace("_", "").isBlank()) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private @org.jspecify.annotations.Nullable Field prose(Hit hit) {
    String text = hit.sentence().text();
    String right = text.substring(hit.to());
    Matcher after = AFTER_LABEL.matcher(right);
    if (!after.find()) {
      return null;
    }
    String between = after.group();
    boolean separated =
        between.endsWith(":")
            || between.endsWith("为")
            || between.endsWith("是")
            || amount(right, after);
    return separated
        ? field(hit.sentence(), after.group(1), hit.to() + after.end(), hit.from())
        : null;
  }

  /** 中标价人民币…元, 工期300日历天 need no colon. */
  private static boolean amount(String right, Matcher after) {
    String value = right.substring(after.end());
    return value.startsWith("人民币")
        || value.startsWith("¥")
        || !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
  }

  private Field field(Sentence sentence, String note, int at, int from) {
    String text = sentence.text();
    int to = text.length();
    for (String group : LABELS) {
      for (Hit other : reading.hits().in(sentence, group)) {
        boolean label = other.from() > at && ",;。、 ".indexOf(text.charAt(other.from() - 1)) >= 0;
        to = label ? Math.min(to, other.from()) : to;
      }
    }
    String value = text.substring(at, to);
    int end = value.length();
    while (end > 0 && ",;。、 \n".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Field(sentence, note, value.substring(0, end), at, from);
  }

  private @org.jspecify.annotations.Nullable Field row(int index, Hit hit) {
    Sentence row = hit.sentence();
    List<int[]> cells = cells(row.text());
    int column = 0;
    while (column + 1 < cells.size() && cells.get(column)[1] < hit.to()) {
      column++;
    }
    int[] label = cells.get(column);
    if (label[1] - label[0] > LABEL) {
      return prose(hit);
    }
    String note = row.text().substring(hit.to(), label[1]);
    if (column + 1 < cells.size() && !isLabel(row, cells.get(column + 1))) {
      return cell(row, cells.get(column + 1), note, label[0]);
    }
    Sentence below = index + 1 < paper.size() ? paper.get(index + 1) : row;
    List<int[]> values = cells(below.text());
    return below != row && below.table() == row.table() && values.size() == cells.size()
        ? cell(below, values.get(column), note, values.get(column)[0])
        : note.startsWith(":") ? prose(hit) : null;
  }

  private static Field cell(Sentence row, int[] cell, String note, int from) {
    return new Field(row, note, row.text().substring(cell[0], cell[1]), cell[0], from);
  }

  private boolean isLabel(Sentence row, int[] cell) {
    return cell[1] - cell[0] <= LABEL
        && LABELS.stream()
            .flatMap(group -> reading.hits().in(row, group).stream())
            .anyMatch(
                hit -> // 罗启明(一级建造师) is a value that holds a label's word
                hit.from() >= cell[0]
                        && hit.to() <= cell[1]
                        && row.text().substring(cell[0], hit.from()).indexOf('(') < 0);
  }

  private static List<int[]> cells(String text) {
    List<int[]> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '|') {
        cells.add(new int[] {from, i});
        from = i + 1;
      }
    }
    return cells;
  }
}
