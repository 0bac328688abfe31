package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.choice.ChoiceGroup;
import fadu.fact.choice.Option;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The alternatives printed for the form of the price, and what was made of them. */
final class FormBoxes {
  private static final Words SCOPE = Words.of("分部分项|措施|实体|适用于|仅适用|分别适用|各自适用|脚手架|设计费|暂估|部分项目|清单项目");

  /** 其他价格形式: ＿＿, or nothing at all behind it. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "^[^A-Za-z0-9\\p{Han}]*(?:其他|其它)(?:价格)?(?:形式|方式)?[^A-Za-z0-9\\p{Han}]*(?:说明栏[^A-Za-z0-9\\p{Han}]*)?$");

  private static final int NEXT = 12;
  private static final int LONGEST = 200;

  private final Reading reading;
  private final List<ChoiceGroup> groups = new ArrayList<>();

  private FormBoxes(Reading reading) {
    this.reading = reading;
  }

  static FormBoxes of(Reading reading) {
    FormBoxes boxes = new FormBoxes(reading);
    for (ChoiceGroup group : reading.choices().groups()) {
      if (ofForms(group) && boxes.own(group)) {
        boxes.groups.add(group);
      }
    }
    return boxes;
  }

  private static boolean ofForms(ChoiceGroup group) {
    boolean unit = group.options().stream().anyMatch(o -> o.text().contains("单价"));
    boolean lump = group.options().stream().anyMatch(o -> o.text().contains("总价"));
    return unit && lump;
  }

  private boolean own(ChoiceGroup group) {
    PartKind kind = reading.contract().partAt(words(group)).kind();
    return kind != PartKind.GENERAL && kind != PartKind.PAPER;
  }

  private Span words(ChoiceGroup group) {
    return reading.contract().documents().get(group.file()).original(group.from(), group.to());
  }

  /** Whether a place of a sentence is within printed alternatives. */
  static boolean holds(Reading reading, Sentence sentence, int at) {
    int offset = sentence.shadowFrom() + at;
    return reading.choices().groups().stream()
        .anyMatch(
            g ->
                g.file() == sentence.file() && g.from() <= offset && offset < g.to() && ofForms(g));
  }

  List<TextFact> chosen() {
    List<TextFact> chosen = new ArrayList<>();
    for (ChoiceGroup group : groups) {
      for (Option option : group.filled() ? group.selected() : List.<Option>of()) {
        Span words =
            reading.contract().documents().get(group.file()).original(option.from(), option.to());
        String form = option.text().strip();
        String kind =
            form.contains("单价") && form.contains("总价") ? head(form) : FormReader.kind(form);
        chosen.add(new TextFact("price.form", form, kind, reading.source(words)));
      }
    }
    return chosen;
  }

  /** An option is what it begins with, whatever it goes on to say. */
  private static String head(String option) {
    return option.indexOf("单价") < option.indexOf("总价") ? "单价" : "总价";
  }

  /**
   * @param said forms that are said elsewhere, so that empty boxes are merely empty
   */
  List<TextFact> faults(List<TextFact> said) {
    List<TextFact> faults = new ArrayList<>();
    boolean chosen = groups.stream().anyMatch(ChoiceGroup::filled);
    for (ChoiceGroup group : groups) {
      if (!group.filled() || group.selected().isEmpty()) {
        if (!chosen && said.isEmpty()) {
          faults.add(fault(group, "未选"));
        }
        continue;
      }
      List<String> kinds =
          group.selected().stream().map(o -> FormReader.kind(o.text())).distinct().toList();
      if (group.selected().size() > 1
          && kinds.size() > 1
          && !SCOPE.in(FormReader.around(reading, words(group)))) {
        faults.add(fault(group, "多选"));
      } else if (kinds.equals(List.of("其他")) && unsaid(group)) {
        faults.add(fault(group, "其他未说明"));
      }
    }
    return faults;
  }

  /** The alternatives with the rest of the lines they begin and end in. */
  private Span lines(ChoiceGroup group) {
    Span own = words(group);
    Span all = own;
    for (int at : new int[] {group.from(), Math.max(group.from(), group.to() - 1)}) {
      Span line = reading.sentenceAt(group.file(), at).map(Sentence::span).orElse(own);
      Span more = all.cover(line);
      all = more.to() - more.from() <= LONGEST ? more : all;
    }
    return all;
  }

  /** The row below says 其他价格形式说明 and nothing more. */
  private Span withNote(Span words) {
    for (Sentence sentence : reading.contract().sentences()) {
      boolean below =
          sentence.file() == words.file()
              && sentence.span().from() >= words.to()
              && sentence.span().from() - words.to() <= NEXT;
      if (below && sentence.table() >= 0 && sentence.text().contains("其他价格形式")) {
        return words.cover(sentence.span());
      }
    }
    return words;
  }

  private boolean unsaid(ChoiceGroup group) {
    String around = FormReader.around(reading, words(group));
    return group.selected().stream().allMatch(o -> UNSAID.matcher(o.text().strip()).find())
        && !around.contains("酬金")
        && !around.contains("费率")
        && !around.contains("据实")
        && !around.contains("按实");
  }

  private TextFact fault(ChoiceGroup group, String kind) {
    Span words = kind.equals("其他未说明") ? withNote(lines(group)) : lines(group);
    return new TextFact(
        "price.formFault", reading.contract().words(words).strip(), kind, reading.source(words));
  }
}
