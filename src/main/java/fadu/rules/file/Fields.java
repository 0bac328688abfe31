package fadu.rules.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one mapping, taken one by one with their types; whatever is not taken is
 * unknown. Faults go to the collector, and a harmless value comes back, so that reading goes on.
 */
public final class Fields {
  private final YamlNode.Mapping map;
  private final String file;
  private final Faults faults;
  private final Set<String> taken = new LinkedHashSet<>();

  private Fields(YamlNode.Mapping map, String file, Faults faults) {
    this.map = map;
    this.file = file;
    this.faults = faults;
  }

  /** The fields of a node, or nothing and a fault if it is not a mapping. */
  public static Optional<Fields> of(YamlNode node, String file, Faults faults) {
    if (node instanceof YamlNode.Mapping map) {
      return Optional.of(new Fields(map, file, faults));
    }
    faults.add(file, node.line(), "这里应是若干“字段: 值”", "检查缩进，冒号后空一格");
    return Optional.empty();
  }

  public int line() {
    return map.line();
  }

  public int line(String name) {
    return map.lines().getOrDefault(name, map.line());
  }

  public Set<String> names() {
    return map.entries().keySet();
  }

  public boolean has(String name) {
    return present(name) != null;
  }

  public void fault(String name, String message, String remedy) {
    faults.add(file, line(name), message, remedy);
  }

  /** Text that must be there. */
  public String text(String name) {
    String text = text(name, "");
    if (text.isEmpty() && !(present(name) != null)) {
      fault(name, "缺少“" + name + "”", "补上“" + name + ": …”");
    }
    return text;
  }

  public String text(String name, String otherwise) {
    YamlNode node = present(name);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text().strip();
    }
    fault(name, "“" + name + "”应是一段文字", "写成“" + name + ": …”；含冒号的文字加引号");
    return otherwise;
  }

  public boolean flag(String name, boolean otherwise) {
    String text = text(name, otherwise ? "true" : "false");
    if (!text.equals("true") && !text.equals("false")) {
      fault(name, "“" + name + "”的值“" + text + "”不对", "只能是 true 或 false");
    }
    return text.equals("true");
  }

  public Optional<LocalDate> date(String name) {
    String text = text(name, "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      fault(name, "“" + name + "”的日期“" + text + "”不对", "写成 2017-07-01 的样子，并且确有这一天");
      return Optional.empty();
    }
  }

  public Optional<BigDecimal> number(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.length() > 40) {
        throw new NumberFormatException("too long");
      }
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      fault(name, "“" + name + "”的数“" + text + "”不对", "只写数字，不带单位和逗号");
      return Optional.empty();
    }
  }

  /** One of a few words; a fault if it is none of them or missing. */
  public <E> Optional<E> word(String name, Map<String, E> words) {
    String text = text(name);
    E found = words.get(text);
    if (found == null && !text.isEmpty()) {
      fault(name, "“" + name + "”的值“" + text + "”不对", "只能是：" + String.join("、", words.keySet()));
    }
    return Optional.ofNullable(found);
  }

  /** A list of texts; empty if it is not there. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(name)) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
        texts.add(scalar.text().strip());
      } else {
        faults.add(file, item.line(), "“" + name + "”的每一项应是一段文字", "写成 [甲, 乙] 或每行一个“- 甲”");
      }
    }
    return texts;
  }

  /** A list of mappings; empty if it is not there. */
  public List<Fields> maps(String name) {
    return items(name).stream().flatMap(item -> of(item, file, faults).stream()).toList();
  }

  /** A mapping inside this one. */
  public Optional<Fields> map(String name) {
    YamlNode node = present(name);
    return node == null ? Optional.empty() : of(node, file, faults);
  }

  /** The node itself, for readers with a shape of their own. */
  public Optional<YamlNode> node(String name) {
    return Optional.ofNullable(present(name));
  }

  private List<YamlNode> items(String name) {
    YamlNode node = present(name);
    if (node == null) {
      return List.of();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    fault(name, "“" + name + "”应是一个列表", "写成 [甲, 乙] 或每行一个“- 甲”");
    return List.of();
  }

  private @Nullable YamlNode present(String name) {
    taken.add(name);
    YamlNode node = map.entries().get(name);
    return node instanceof YamlNode.Scalar scalar && scalar.empty() ? null : node;
  }

  /** Reports the fields nobody asked for. */
  public void finish() {
    for (String name : map.entries().keySet()) {
      if (!taken.contains(name)) {
        fault(name, "没有“" + name + "”这个字段", "可用的字段：" + String.join("、", taken));
      }
    }
  }
}
