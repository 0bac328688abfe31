package fadu.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds the words of a contract to its two sides, from its heading. */
final class RoleBinding {
  private static final int LINES = 80;
  private static final int HEAD = 120;
  private static final int HEADING = 20;
  private static final List<String> DUTIES =
      List.of("应", "须", "负责", "收到", "提供", "支付", "不得", "按", "将", "可以", "有权", "承担", "同意", "向");
  private static final String INFORMAL = "镇乡局院校";

  /** How the name of a body ends that may commission works. */
  private static final List<String> BODY =
      List.of(
          "局", "委", "委员会", "政府", "办事处", "中心", "学校", "学院", "大学", "中学", "小学", "幼儿园", "医院", "卫生院",
          "公司", "集团", "合作社", "管委会", "村委会", "居委会", "厅", "所", "馆", "院", "站", "处");

  /** Labels of the heading that name neither side. */
  private static final List<String> OTHERS =
      List.of(
          "监理", "设计", "勘察", "代理", "检测", "咨询", "跟踪", "分包", "名称", "地点", "地址", "代建", "担保", "丙", "丁",
          "使用");

  /** What a body is called in its own contract, by words of its name. */
  private static final Map<String, List<String>> CALLED =
      Map.of(
          "镇", List.of("镇政府", "镇人民政府", "镇方"),
          "乡", List.of("乡政府", "乡人民政府"),
          "街道", List.of("街道办", "街道办事处", "办事处"),
          "村", List.of("村委会", "村民委员会", "村委", "村里", "村方", "我村"),
          "社区", List.of("居委会", "社区居委会"),
          "学", List.of("校方", "我校"),
          "幼儿园", List.of("园方", "我园", "幼儿园方"),
          "院", List.of("院方", "医院方"),
          "馆", List.of("馆方", "我馆"),
          "中心", List.of("我中心", "中心方"));

  private final Map<String, Party> aliases = new HashMap<>();

  private RoleBinding() {}

  static Roles of(Folded folded) {
    RoleBinding binding = new RoleBinding();
    RoleWords.EMPLOYER.forEach(word -> binding.aliases.put(word, Party.EMPLOYER));
    RoleWords.CONTRACTOR.forEach(word -> binding.aliases.put(word, Party.CONTRACTOR));
    int stop = Math.min(LINES, folded.lines.size());
    for (int i = 0; i < stop; i++) {
      binding.line(folded, folded.lines.get(i));
    }
    binding.headed(folded);
    binding.aliases.putIfAbsent("甲方", other(binding.aliases.get("乙方"), Party.EMPLOYER));
    binding.aliases.putIfAbsent("乙方", other(binding.aliases.get("甲方"), Party.CONTRACTOR));
    return new Roles(binding.aliases);
  }

  /** 委托方:某镇 over 施工方:某公司: words that name a side only where they head the contract. */
  private void headed(Folded folded) {
    List<String> labels = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < Math.min(HEADING, folded.lines.size()); i++) {
      Line line = folded.lines.get(i);
      int end = Math.min(line.to(), line.from() + HEAD);
      String words = folded.text.substring(line.from(), end);
      int colon = words.indexOf(':');
      int note = words.indexOf('(');
      int stop = note > 0 && note < colon ? note : colon;
      if (stop > 1 && stop <= 8) {
        String label = words.substring(0, stop).strip();
        labels.add(label);
        String name = words.substring(colon + 1).strip();
        if (name.length() >= 4 && BODY.stream().anyMatch(name::endsWith)) {
          bodies.add(label);
        }
      }
    }
    boolean works =
        labels.stream()
            .anyMatch(
                l -> aliases.get(l) == Party.CONTRACTOR || RoleWords.HEADED_CONTRACTOR.contains(l));
    if (works) {
      labels.stream()
          .filter(RoleWords.HEADED_EMPLOYER::contains)
          .forEach(l -> aliases.putIfAbsent(l, Party.EMPLOYER));
      labels.stream()
          .filter(RoleWords.HEADED_CONTRACTOR::contains)
          .forEach(l -> aliases.putIfAbsent(l, Party.CONTRACTOR));
      beside(bodies);
    }
  }

  /** 学校:某学院 over 施工单位:某公司: whatever heads the line above the contractor's is the employer. */
  private void beside(List<String> bodies) {
    boolean named = bodies.stream().anyMatch(l -> side(l) == Party.EMPLOYER || owns(l));
    for (int i = 1; i < bodies.size() && !named; i++) {
      String label = bodies.get(i - 1);
      boolean works = aliases.get(bodies.get(i)) == Party.CONTRACTOR;
      if (works && aliases.get(label) == null && OTHERS.stream().noneMatch(label::contains)) {
        aliases.put(label, Party.EMPLOYER);
        return;
      }
    }
  }

  private boolean owns(String label) {
    return aliases.get(label) == Party.EMPLOYER;
  }

  private static Party other(@Nullable Party one, Party otherwise) {
    return one == null ? otherwise : one == Party.EMPLOYER ? Party.CONTRACTOR : Party.EMPLOYER;
  }

  /** A line such as 甲方(发包方):某局(以下简称"建设局") names one side by several words. */
  private void line(Folded folded, Line line) {
    int end = Math.min(line.to(), line.from() + HEAD);
    String words = folded.text.substring(line.from(), end);
    String label = label(words);
    if (label.isEmpty()) {
      return;
    }
    List<String> named = new ArrayList<>();
    for (String word : RoleWords.NEUTRAL) {
      if (label.contains(word) || called(words, word)) {
        named.add(word);
      }
    }
    if (named.contains("甲方") && named.contains("乙方")) {
      cells(label);
      return;
    }
    Party side = side(label);
    for (int i = 0; side == null && i < named.size(); i++) {
      side = aliases.get(named.get(i));
    }
    if (side == null && named.size() == 1) {
      side = named.get(0).equals("甲方") ? Party.EMPLOYER : Party.CONTRACTOR;
    }
    if (side == null || named.contains("丙方") || named.contains("丁方")) {
      return;
    }
    for (String word : named) {
      aliases.putIfAbsent(word, side);
    }
    shortName(words, side);
    if (side == Party.EMPLOYER) {
      informal(words);
    }
  }

  /** 项目|甲方(院方)|乙方(施工方): each column has a side of its own. */
  private void cells(String head) {
    for (String cell : head.split("\\|", -1)) {
      Party side = side(cell);
      List<String> named = RoleWords.NEUTRAL.stream().filter(cell::contains).toList();
      if (side != null && named.size() == 1) {
        aliases.putIfAbsent(named.get(0), side);
      }
    }
  }

  /** What stands before the colon, if a party can be labelled by it. */
  private static String label(String words) {
    int colon = words.indexOf(':');
    String head =
        colon > 0 ? words.substring(0, colon) : words.substring(0, Math.min(16, words.length()));
    if (colon <= 0 && DUTIES.stream().anyMatch(head::contains)) {
      return ""; // 甲方收到总包单位工程款后… is a sentence about both
    }
    boolean party = RoleWords.NEUTRAL.stream().anyMatch(head::contains) || side(head) != null;
    return head.length() <= 30 && party && head.indexOf('。') < 0 && head.indexOf(',') < 0
        ? head
        : "";
  }

  private static @Nullable Party side(String label) {
    if (label.contains("分包")) {
      return Party.CONTRACTOR;
    }
    boolean employer = RoleWords.EMPLOYER.stream().anyMatch(label::contains);
    boolean contractor = RoleWords.CONTRACTOR.stream().anyMatch(label::contains);
    return employer == contractor ? null : employer ? Party.EMPLOYER : Party.CONTRACTOR;
  }

  /** 以下简称甲方, 以下称“甲方”, 简称:甲方. */
  private static boolean called(String words, String alias) {
    int at = words.indexOf("称");
    while (at >= 0) {
      int stop = Math.min(words.length(), at + 4 + alias.length());
      if (words.substring(at, stop).contains(alias)) {
        return true;
      }
      at = words.indexOf("称", at + 1);
    }
    return false;
  }

  private void shortName(String words, Party side) {
    int at = words.indexOf("简称");
    at = at < 0 ? words.indexOf("以下称") + 1 : at;
    if (at <= 0) {
      return;
    }
    int from = at + 2;
    while (from < words.length() && "为:“\"「".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < words.length() && Character.isIdeographic(words.charAt(to)) && to - from < 12) {
      to++;
    }
    if (to - from >= 2) {
      aliases.putIfAbsent(words.substring(from, to), side);
    }
  }

  /** 镇里, 我局: a word of the street for an employer whose name has that office in it. */
  private void informal(String words) {
    for (int i = 0; i < INFORMAL.length(); i++) {
      char office = INFORMAL.charAt(i);
      if (words.indexOf(office, words.indexOf(':') + 1) >= 0) {
        aliases.putIfAbsent(office + "里", Party.EMPLOYER);
        aliases.putIfAbsent("我" + office, Party.EMPLOYER);
      }
    }
    String name = words.substring(words.indexOf(':') + 1);
    CALLED.forEach(
        (part, all) -> {
          if (name.contains(part)) {
            all.forEach(word -> aliases.putIfAbsent(word, Party.EMPLOYER));
          }
        });
  }
}
