package fadu.fact.party;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who of a consortium does what, beside what each is qualified for. */
final class Division {
  private static final String WHO = "(牵头人|牵头方|牵头单位|成员单位|成员方|成员|[\\p{Han}]{4,30}?(?:公司|设计院|研究院))";
  private static final Pattern TASK =
      Pattern.compile(
          WHO
              + "(?:\\([^()]{0,8}\\))?[^,;。、]{0,6}(?:负责|承担|完成|实施)([^,;。]{0,16}?(?:设计|施工)[^,;。]{0,10})");
  private static final Pattern HOLDS =
      Pattern.compile(
          WHO
              + "(?:\\([^()]{0,8}\\))?(?:的)?(?:企业)?(?:资质(?:等级|类别|证书)?|具备|具有|持有)[:为是有]{0,2}([^,;。]{4,40})");

  /** 土建及安装施工由某设计公司承担(持建筑行业设计甲级). */
  private static final Pattern BUILT_BY =
      Pattern.compile(
          "(?:施工|土建|建安|安装)[^,;。、由]{0,8}由[^,;。(]{2,30}(?:承担|负责|完成|实施)\\((?:持|持有|具有|具备|资质:?)([^()]{4,30})\\)");

  private static final Pattern HELD =
      Pattern.compile(
          WHO
              + "\\(((?:[^()]|\\([^()]{0,16}\\)){4,60})\\)[^,;。]{0,4}(?:负责|承担|完成|实施|组织|做)([^;。]{2,60})");

  private static final Pattern DOES_DESIGN = Pattern.compile("设计|出图|绘图");
  private static final Pattern DOES_BUILD = Pattern.compile("施工|土建|安装|建安|建造");
  private static final Pattern BUILDING = Pattern.compile("总承包|施工");

  private Division() {}

  /** Where the one who designs holds no design qualification, and the other one does. */
  static List<Stated> crossed(Reading reading) {
    Map<String, Stated> designs = new LinkedHashMap<>();
    Map<String, String> held = new LinkedHashMap<>();
    for (Sentence sentence : reading.contract().sentences()) {
      String text = sentence.text();
      if (!Stated.own(reading, sentence) || !text.contains("设计") && !text.contains("资质")) {
        continue;
      }
      Matcher task = TASK.matcher(text);
      while (task.find()) {
        if (task.group(2).contains("设计")) {
          designs.put(who(task.group(1)), new Stated(reading, sentence, task.start(), task.end()));
        }
      }
      Matcher holds = HOLDS.matcher(text);
      while (holds.find()) {
        held.merge(who(holds.group(1)), holds.group(2), (a, b) -> a + "、" + b);
      }
    }
    List<Stated> crossed = new ArrayList<>();
    designs.forEach(
        (who, stated) -> {
          boolean known = held.containsKey(who) && held.size() > 1;
          boolean other =
              held.entrySet().stream()
                  .anyMatch(h -> !h.getKey().equals(who) && designing(h.getValue()));
          if (known && !designing(held.getOrDefault(who, "")) && other && designs.size() == 1) {
            crossed.add(stated);
          }
        });
    return crossed;
  }

  /** Where the one who builds holds a design qualification only, and it is told who holds what. */
  static List<Stated> builtByDesigner(Reading reading) {
    List<Stated> found = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (Stated.own(reading, sentence)) {
        Matcher matcher = BUILT_BY.matcher(sentence.text());
        if (matcher.find()
            && designing(matcher.group(1))
            && !BUILDING.matcher(matcher.group(1)).find()) {
          found.add(new Stated(reading, sentence, matcher.start(), matcher.end()));
        }
      }
    }
    return found;
  }

  /**
   * 牵头人(市政行业设计甲级)负责全部施工: what a member does beside what it is qualified for in brackets.
   *
   * @param design whether design by a builder is looked for, or building by a designer
   */
  static List<Stated> heldInBrackets(Reading reading, boolean design) {
    List<Stated> found = new ArrayList<>();
    for (Sentence sentence : reading.text().own(HELD)) {
      Matcher held = HELD.matcher(sentence.text());
      while (Stated.own(reading, sentence) && held.find()) {
        String holds = held.group(2);
        String does = held.group(3);
        boolean designer = designing(holds) && !BUILDING.matcher(holds).find();
        boolean builder = BUILDING.matcher(holds).find() && !designing(holds);
        boolean designs = DOES_DESIGN.matcher(does).find();
        boolean builds = DOES_BUILD.matcher(does).find();
        if (design ? builder && designs && !builds : designer && builds && !designs) {
          found.add(new Stated(reading, sentence, held.start(), held.end()));
        }
      }
    }
    return found;
  }

  private static boolean designing(String words) {
    return Qualifications.DESIGN.matcher(words).find();
  }

  private static String who(String words) {
    return words.startsWith("牵头") ? "牵头人" : words.startsWith("成员") ? "成员" : words;
  }
}
