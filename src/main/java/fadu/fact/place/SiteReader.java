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
      List.of(
          "工程位于", "项目位于", "工程在", "工程坐落于", "工程坐落在", "项目坐落于", "工程地处", "地点在", "地点位于", "路线起于", "工地在",
          "工地位于", "工地坐落于", "工地设在", "现场在", "现场位于", "项目在", "项目地处", "工程建在", "工程落在");

  /** 承建东屏区活动中心工程,位于…: the sentence speaks of the works and of nobody's seat. */
  private static final String LIES = "位于";

  private static final Words WORKS = Words.of("工程|项目|承建|施工");
  private static final Words SEATS = Words.of("住所|注册|办公|公司位于|法院|仲裁|银行|基地|取土|弃|料场|产地|厂家");
  private static final Words LABEL_WORDS = new Words(LABELS);
  private static final Words PROSE_WORDS = new Words(PROSE);
  private static final Words LIES_WORD = Words.of(LIES);
  private static final int LONGEST = 80;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> labelled = new ArrayList<>();
    List<Fact> told = new ArrayList<>();
    for (Sentence sentence : reading.text().with(LABEL_WORDS, PROSE_WORDS, LIES_WORD)) {
      PartKind part = reading.part(sentence).kind();
      if (part == PartKind.PAPER || part == PartKind.GENERAL) {
        continue;
      }
      for (String label : LABELS) {
        labelled(reading, sentence, label, labelled);
      }
      int lies = sentence.text().indexOf(LIES);
      if (lies > 0 && WORKS.in(sentence.text().substring(0, lies)) && !SEATS.in(sentence.text())) {
        add(reading, sentence, lies, lies + LIES.length(), told);
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
