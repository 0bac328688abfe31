package fadu.fact.place;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import java.util.ArrayList;
import java.util.List;

/** Where the works are: {@code project.location}, the words behind 工程地点 or 位于. */
public final class SiteReader implements FactReader {
  private static final List<String> LABELS =
      List.of(
          "工程地点", "项目地点", "建设地点", "施工地点", "工程地址", "项目地址", "建设地址", "施工地址", "工程位置", "项目位置", "建设位置",
          "工程所在地", "项目所在地", "工程坐落", "实施地点", "工程建设地点", "项目建设地点", "工程实施地点", "履行地点", "地点");

  private static final List<String> PROSE =
      List.of("工程位于", "项目位于", "工程在", "工程坐落于", "工程坐落在", "项目坐落于", "工程地处", "地点在", "地点位于", "路线起于");
  private static final Words LABEL_WORDS = new Words(LABELS);
  private static final Words PROSE_WORDS = new Words(PROSE);
  private static final int LONGEST = 80;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> labelled = new ArrayList<>();
    List<Fact> told = new ArrayList<>();
    for (Sentence sentence : reading.text().with(LABEL_WORDS, PROSE_WORDS)) {
      PartKind part = reading.part(sentence).kind();
      if (part == PartKind.PAPER || part == PartKind.GENERAL) {
        continue;
      }
      for (String label : LABELS) {
        labelled(reading, sentence, label, labelled);
      }
      for (String words : PROSE) {
        int at = sentence.text().indexOf(words);
        if (at >= 0) {
          add(reading, sentence, at, at + words.length(), told);
        }
      }
    }
    List<Fact> all = labelled.isEmpty() ? told : labelled;
    return all.stream().distinct().toList();
  }

  private static void labelled(Reading reading, Sentence sentence, String label, List<Fact> facts) {
    String text = sentence.text();
    int at = text.indexOf(label);
    if (at < 0 || label.equals("地点") && !text.substring(0, at).matches("[一二三四五六七八九十0-9.、()第条 ]*")) {
      return;
    }
    int from = at + label.length();
    while (from < text.length() && "(全称)详细".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    if (from < text.length() && ":| 为在是".indexOf(text.charAt(from)) >= 0) {
      add(reading, sentence, at, from + 1, facts);
    }
  }

  /** A value that names a city or a county; 本县境内 does not. */
  private static void add(Reading reading, Sentence sentence, int at, int from, List<Fact> facts) {
    String text = sentence.text();
    int to = from;
    while (to < text.length() && to < from + LONGEST && "。;|\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String value = text.substring(from, to).strip();
    for (String label : LABELS) {
      int next = value.indexOf(label + ":");
      value = next > 0 ? value.substring(0, next) : value;
    }
    if (Places.in(value).stream().anyMatch(Place::known)) {
      facts.add(
          new TextFact(
              "project.location",
              value,
              "",
              reading.source(reading.span(sentence, at, from + value.length()))));
    }
  }
}
