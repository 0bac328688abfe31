package fadu.rules;

import fadu.finding.Outcome;
import fadu.rules.file.Faults;
import fadu.rules.file.Fields;
import fadu.rules.file.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cases of a page and sees that there are enough of each kind. */
final class CaseReader {
  private static final int ALIKE = 4;

  private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();

  static {
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.ERROR) {
        OUTCOMES.put(outcome.code(), outcome);
      }
    }
  }

  private final String file;
  private final Page page;
  private final Faults faults;

  CaseReader(String file, Page page, Faults faults) {
    this.file = file;
    this.page = page;
    this.faults = faults;
  }

  List<PointCase> read(Fields in) {
    List<PointCase> cases = in.maps("cases").stream().map(this::one).toList();
    List<PointCase> violating = cases.stream().filter(PointCase::violating).toList();
    List<PointCase> lawful = cases.stream().filter(PointCase::lawful).toList();
    if (violating.size() < 2) {
      in.fault("cases", "违法案例只有 " + violating.size() + " 个", "至少两个 expect: violated");
    }
    if (lawful.size() < 2) {
      in.fault(
          "cases",
          "合法案例只有 " + lawful.size() + " 个",
          "至少两个 expect: satisfied 或 not-applicable，其中一个是容易误报的");
    } else if (!violating.isEmpty() && lawful.stream().noneMatch(c -> alike(c, violating))) {
      in.fault("cases", "合法案例都与违法案例不相像", "至少一个合法案例写成容易误报的样子：与某个违法案例有四个字以上相同");
    }
    return cases;
  }

  private PointCase one(Fields in) {
    String branch = in.text("branch", "");
    if (!branch.isEmpty() && !page.branchIds().contains(branch)) {
      in.fault("branch", "没有分支“" + branch + "”", "见本页 branches");
    }
    PointCase read =
        new PointCase(
            in.text("says"),
            in.text("text", ""),
            in.word("expect", OUTCOMES).orElse(Outcome.NOT_ASSESSED),
            branch,
            in.has("severity")
                ? in.word("severity", PageReader.SEVERITIES)
                : java.util.Optional.empty(),
            in.node("metadata").map(this::metadata).orElse(Map.of()),
            in.date("asOf"),
            in.flag("frame", true),
            papers(in),
            in.line());
    if (!Marked.balanced(read.text())) {
      in.fault("text", "⟦ 与 ⟧ 不成对", "要核对的证据写在 ⟦…⟧ 里，不嵌套");
    }
    in.finish();
    return read;
  }

  private List<PointCase.Paper> papers(Fields in) {
    List<PointCase.Paper> papers = new ArrayList<>();
    for (Fields paper : in.maps("papers")) {
      papers.add(new PointCase.Paper(paper.text("name"), paper.text("text")));
      paper.finish();
    }
    return papers;
  }

  private Map<String, Object> metadata(YamlNode node) {
    if (MetadataFile.value(node) instanceof Map<?, ?> map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach((key, value) -> values.put(String.valueOf(key), value));
      return values;
    }
    faults.add(file, node.line(), "metadata 应是若干“字段: 值”", "与 metadata.yaml 的写法相同");
    return Map.of();
  }

  private static boolean alike(PointCase lawful, List<PointCase> violating) {
    Set<String> runs = runs(lawful);
    return violating.stream().flatMap(c -> runs(c).stream()).anyMatch(runs::contains);
  }

  private static Set<String> runs(PointCase each) {
    StringBuilder all = new StringBuilder(Marked.plain(each.text()));
    each.papers().forEach(paper -> all.append(paper.text()));
    String text = all.isEmpty() ? each.metadata().keySet().toString() : all.toString();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + ALIKE <= text.length(); i++) {
      runs.add(text.substring(i, i + ALIKE));
    }
    return runs;
  }
}
