package fadu.rules;

import fadu.rules.file.Faults;
import fadu.rules.file.RuleText;
import fadu.rules.file.YamlNode;
import fadu.rules.file.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Text of {@code metadata.yaml} or {@code metadata.json} → nested values, scalars as written. */
final class MetadataFile {
  private MetadataFile() {}

  /**
   * @throws RuleFaults if the text is not a mapping in YAML or JSON
   */
  static Map<String, Object> parse(String name, byte[] bytes) {
    Faults faults = new Faults();
    Object read =
        RuleText.decode(name, bytes, faults)
            .flatMap(text -> YamlReader.read(name, text, faults))
            .map(MetadataFile::value)
            .orElse(Map.of());
    if (!(read instanceof Map<?, ?> map)) {
      faults.add(name, 1, "元数据应是若干“字段: 值”", "例如 awardPrice: 12345678.00");
      throw new RuleFaults(faults.list());
    }
    if (!faults.isEmpty()) {
      throw new RuleFaults(faults.list());
    }
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(String.valueOf(key), value));
    return values;
  }

  /** Scalars become text, an empty one the empty text. */
  static Object value(YamlNode node) {
    if (node instanceof YamlNode.Mapping map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.entries().forEach((key, value) -> values.put(key, value(value)));
      return values;
    }
    if (node instanceof YamlNode.Sequence list) {
      List<Object> values = new ArrayList<>();
      list.items().forEach(item -> values.add(value(item)));
      return values;
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return scalar.empty() ? "" : scalar.text();
  }
}
