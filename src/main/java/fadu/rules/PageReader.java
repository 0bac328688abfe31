package fadu.rules;

import fadu.clause.DocumentKind;
import fadu.law.Branch;
import fadu.law.Citation;
import fadu.law.ReviewPoint;
import fadu.law.Severity;
import fadu.rules.file.Faults;
import fadu.rules.file.Fields;
import fadu.rules.file.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one page. */
final class PageReader {
  static final Map<String, Severity> SEVERITIES =
      Stream.of(Severity.values())
          .collect(
              Collectors.toMap(Severity::name, s -> s, (a, b) -> a, () -> new LinkedHashMap<>()));

  private static final List<String> KINDS =
      Stream.of(DocumentKind.values())
          .filter(DocumentKind::reviewed)
          .map(DocumentKind::label)
          .toList();

  private final String file;
  private final Shelf shelf;
  private final Faults faults;

  private PageReader(String file, Shelf shelf, Faults faults) {
    this.file = file;
    this.shelf = shelf;
    this.faults = faults;
  }

  /** The page, or nothing and the faults. */
  static Optional<Page> read(String file, YamlNode node, Shelf shelf, Faults faults) {
    int before = faults.size();
    Optional<Page> page =
        Fields.of(node, file, faults).map(new PageReader(file, shelf, faults)::page);
    return faults.size() == before ? page : Optional.empty();
  }

  private Page page(Fields in) {
    String code = file.substring(0, file.length() - ".yaml".length()).replace('/', '.');
    String areaName = in.text("areaName");
    String title = in.text("title");
    Severity severity = in.word("severity", SEVERITIES).orElse(Severity.一般);
    String why = in.text("why");
    List<String> appliesTo = kinds(in);
    boolean absence = in.flag("absence", false);
    var from = in.date("from");
    var until = in.date("until");
    String trigger = in.text("trigger");
    Map<String, String> messages = new LinkedHashMap<>();
    List<Branch> branches = branches(in, messages);
    Set<String> sees = new LinkedHashSet<>(keys(in, "sees"));
    List<Citation> basis = basis(in);
    branches.forEach(branch -> rests(in, branch, basis));
    ReviewPoint point =
        new ReviewPoint(
            code,
            file.substring(0, file.indexOf('/')),
            areaName,
            title,
            severity,
            why,
            appliesTo,
            absence,
            from,
            until,
            trigger,
            branches,
            basis,
            message(in),
            in.text("suggestion"),
            in.text("replacement", ""),
            in.texts("falseAlarms"));
    boolean denial = in.flag("denial", false);
    List<String> near = in.texts("near");
    Page page = new Page(file, point, sees, messages, denial, near, List.of());
    List<PointCase> cases = new CaseReader(file, page, faults).read(in);
    in.finish();
    return new Page(file, point, sees, messages, denial, near, cases);
  }

  private List<String> kinds(Fields in) {
    List<String> kinds = in.texts("appliesTo");
    for (String kind : kinds) {
      if (!KINDS.contains(kind)) {
        in.fault("appliesTo", "没有合同类型“" + kind + "”", "只能是：" + String.join("、", KINDS));
      }
    }
    if (kinds.isEmpty()) {
      in.fault("appliesTo", "没有写适用于哪类合同", "写成 appliesTo: [施工, 工程总承包]");
    }
    return kinds;
  }

  private List<Branch> branches(Fields in, Map<String, String> messages) {
    List<Branch> branches = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Fields each : in.maps("branches")) {
      String id = each.text("id");
      if (!ids.add(id)) {
        each.fault("id", "分支“" + id + "”写了两次", "每个分支一个 id");
      }
      branches.add(
          new Branch(
              id,
              each.text("says"),
              keys(each, "needs"),
              keys(each, "exceptionNeeds"),
              each.texts("basis"),
              each.date("from"),
              each.date("until")));
      if (each.has("message")) {
        messages.put(id, message(each));
      }
      each.finish();
    }
    if (branches.isEmpty()) {
      in.fault("branches", "没有分支", "至少写一个：- {id: …, says: …, needs: […]}");
    }
    return branches;
  }

  private static void rests(Fields in, Branch branch, List<Citation> basis) {
    for (String id : branch.basis()) {
      if (basis.stream().noneMatch(citation -> citation.ref().equals(id))) {
        in.fault(
            "branches",
            "分支“" + branch.id() + "”的依据“" + id + "”不在本页的 basis 里",
            "先在 basis 下写 - {ref: " + id + "}");
      }
    }
  }

  private List<String> keys(Fields in, String name) {
    List<String> keys = in.texts(name);
    for (String key : keys) {
      if (shelf.dictionary().find(key).isEmpty()) {
        in.fault(name, "没有事实“" + key + "”", "名称见 facts/dictionary.yaml");
      }
    }
    return keys;
  }

  private List<Citation> basis(Fields in) {
    List<Citation> citations = new ArrayList<>();
    for (Fields each : in.maps("basis")) {
      String ref = each.text("ref");
      if (!ref.isEmpty() && !shelf.bases().containsKey(ref)) {
        each.fault("ref", "没有法律依据“" + ref + "”", "先写进 legal-basis.yaml");
      }
      citations.add(
          new Citation(
              ref,
              where(each),
              each.text("appliesWhen", ""),
              each.has("temporalBy")
                  ? each.word("temporalBy", LawReaders.TEMPORAL)
                  : Optional.empty()));
      each.finish();
    }
    if (citations.isEmpty()) {
      in.fault("basis", "没有法律依据", "写成 basis: 下一行 - {ref: RET7}");
    }
    return citations;
  }

  private Map<String, List<String>> where(Fields in) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    in.map("where")
        .ifPresent(
            map -> {
              for (String key : map.names()) {
                List<String> words = map.texts(key);
                if (!key.startsWith("meta.") || shelf.dictionary().find(key).isEmpty()) {
                  map.fault(key, "没有填报项“" + key + "”", "用 dictionary.yaml 里以 meta. 开头的名称");
                } else if (words.isEmpty()) {
                  map.fault(key, "“" + key + "”没有列出取值", "写成 " + key + ": [甲, 乙]");
                }
                where.put(key, words);
              }
              if (in.text("appliesWhen", "").isEmpty()) {
                in.fault("where", "有 where 而没有 appliesWhen", "用一句话写明什么情况下适用，未填报时显示它");
              }
            });
    return where;
  }

  private String message(Fields in) {
    String message = in.text("message");
    for (String name : Placeholders.names(message)) {
      String limit = name.startsWith("threshold:") ? name.substring(10) : "";
      boolean known =
          limit.isEmpty()
              ? shelf.dictionary().find(name).isPresent()
              : shelf.thresholds().containsKey(limit);
      if (!known) {
        in.fault("message", "消息里的 {" + name + "} 不认识", "写事实的名称，或 {threshold:界限名}");
      }
    }
    return message;
  }
}
