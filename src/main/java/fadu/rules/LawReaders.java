package fadu.rules;

import fadu.fact.Dictionary;
import fadu.law.LegalBasis;
import fadu.law.Threshold;
import fadu.rules.file.Faults;
import fadu.rules.file.Fields;
import fadu.rules.file.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files every page draws on: laws, limits, the dictionary of facts. */
final class LawReaders {
  static final Map<String, LegalBasis.TemporalBy> TEMPORAL = words(LegalBasis.TemporalBy.values());

  private static final Set<Dictionary.Type> DECLARABLE =
      Set.of(
          Dictionary.Type.TEXT,
          Dictionary.Type.FLAG,
          Dictionary.Type.DATE,
          Dictionary.Type.MONEY,
          Dictionary.Type.RATE,
          Dictionary.Type.PERIOD);

  private final String file;
  private final Faults faults;

  LawReaders(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  Map<String, LegalBasis> bases(YamlNode node) {
    Map<String, LegalBasis> bases = new LinkedHashMap<>();
    if (!(node instanceof YamlNode.Sequence list)) {
      faults.add(file, node.line(), "这里应是依据的列表", "每条依据写成 - {id: …, law: …, …}");
      return bases;
    }
    for (YamlNode item : list.items()) {
      Fields.of(item, file, faults)
          .ifPresent(
              in -> {
                LegalBasis basis = basis(in);
                if (bases.putIfAbsent(basis.id(), basis) != null) {
                  in.fault("id", "依据“" + basis.id() + "”写了两次", "每条依据一个 id");
                }
              });
    }
    for (LegalBasis basis : bases.values()) {
      if (!basis.successor().isEmpty() && !bases.containsKey(basis.successor())) {
        faults.add(
            file, 0, "“" + basis.id() + "”的 successor“" + basis.successor() + "”不存在", "先写进本文件");
      }
    }
    return bases;
  }

  private LegalBasis basis(Fields in) {
    var from = in.date("from");
    if (!in.has("from")) {
      in.fault("from", "缺少“from”", "补上本文本的施行日期");
    }
    var to = in.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      in.fault("to", "失效日期早于施行日期", "核对 from 与 to");
    }
    LegalBasis basis =
        new LegalBasis(
            in.text("id"),
            in.text("law"),
            in.text("docNo", ""),
            in.text("article"),
            in.text("gist"),
            from.orElse(LocalDate.EPOCH),
            to,
            in.text("successor", ""),
            in.flag("verified", false),
            in.word("temporalBy", TEMPORAL).orElse(LegalBasis.TemporalBy.SIGNING));
    in.finish();
    return basis;
  }

  Map<String, List<Threshold>> thresholds(YamlNode node, Set<String> bases) {
    Map<String, List<Threshold>> thresholds = new LinkedHashMap<>();
    Fields.of(node, file, faults)
        .ifPresent(
            in -> {
              for (String name : in.names()) {
                List<Threshold> values =
                    in.maps(name).stream().map(each -> threshold(name, each, bases)).toList();
                if (values.isEmpty()) {
                  in.fault(
                      name,
                      "界限“" + name + "”没有值",
                      "写成 - {value: 3, from: 2017-07-01, basis: RET7}");
                }
                if (values.stream().map(Threshold::from).distinct().count() < values.size()) {
                  in.fault(name, "界限“" + name + "”有两个值自同一天起", "核对 from");
                }
                List<Threshold> inOrder = new ArrayList<>(values);
                inOrder.sort(Comparator.comparing(Threshold::from));
                thresholds.put(name, List.copyOf(inOrder));
              }
            });
    return thresholds;
  }

  private Threshold threshold(String name, Fields in, Set<String> bases) {
    String basis = in.text("basis");
    if (!basis.isEmpty() && !bases.contains(basis)) {
      in.fault("basis", "没有法律依据“" + basis + "”", "先写进 legal-basis.yaml");
    }
    var value = in.number("value");
    var from = in.date("from");
    if (!in.has("from")) {
      in.fault("from", "缺少“from”", "补上这个值的施行日期");
    }
    var temporalBy =
        in.has("temporalBy")
            ? in.word("temporalBy", TEMPORAL)
            : Optional.<LegalBasis.TemporalBy>empty();
    in.finish();
    return new Threshold(
        name,
        value.orElse(java.math.BigDecimal.ZERO),
        from.orElse(LocalDate.EPOCH),
        basis,
        temporalBy.orElse(LegalBasis.TemporalBy.SIGNING));
  }

  Dictionary dictionary(YamlNode node) {
    Map<String, Dictionary.Entry> entries = new LinkedHashMap<>();
    Map<String, Dictionary.Type> types = words(Dictionary.Type.values());
    Fields.of(node, file, faults)
        .ifPresent(
            in -> {
              for (String key : in.names()) {
                in.map(key)
                    .ifPresent(
                        each -> {
                          Dictionary.Type type =
                              each.word("type", types).orElse(Dictionary.Type.TEXT);
                          if (key.startsWith("meta.") && !DECLARABLE.contains(type)) {
                            each.fault(
                                "type",
                                "填报项“" + key + "”不能是这种类型",
                                "用 text、flag、date、money、rate、period");
                          }
                          entries.put(
                              key,
                              new Dictionary.Entry(
                                  key, type, each.text("says"), each.texts("choices")));
                          each.finish();
                        });
              }
            });
    return new Dictionary(entries);
  }

  private static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return Stream.of(values)
        .collect(
            Collectors.toMap(
                v -> v.name().toLowerCase(java.util.Locale.ROOT),
                v -> v,
                (a, b) -> a,
                LinkedHashMap::new));
  }
}
