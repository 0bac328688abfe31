package fadu.rules.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Text → {@link YamlNode}, from the events of the parser: no tags are resolved and no objects are
 * made. Anchors, aliases, tags, a second document, repeated names and deep nesting are faults.
 */
public final class YamlReader {
  private static final int DEEPEST = 16;

  private final String file;
  private final Faults faults;
  private final Iterator<Event> events;

  private YamlReader(String file, Faults faults, Iterator<Event> events) {
    this.file = file;
    this.faults = faults;
    this.events = events;
  }

  public static Optional<YamlNode> read(String file, String text, Faults faults) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(RuleText.LONGEST);
    try {
      Iterator<Event> events = new Yaml(options).parse(new java.io.StringReader(text)).iterator();
      return new YamlReader(file, faults, events).document();
    } catch (Refused e) {
      faults.add(file, e.line, e.getMessage() == null ? "" : e.getMessage(), e.remedy);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      faults.add(
          file,
          line,
          "YAML 写法有误：" + YamlProblem.of(String.valueOf(e.getProblem())),
          "检查缩进、冒号后的空格和引号；含有冒号的文字要加引号");
    } catch (ReaderException e) {
      int line =
          text.substring(0, Math.max(0, text.indexOf(e.getCodePoint()))).split("\n", -1).length;
      faults.add(file, line, String.format("有不能出现在 YAML 里的字符（U+%04X）", e.getCodePoint()), "删去这个字符");
    } catch (YAMLException e) {
      faults.add(file, 0, "YAML 读不出", "请检查文件是不是普通的 YAML 文本，不超过 1 MB");
    }
    return Optional.empty();
  }

  /** A construct that rule files do not use. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;
    private final String remedy;

    Refused(Event at, String message, String remedy) {
      super(message, null, false, false);
      this.line = at.getStartMark().getLine() + 1;
      this.remedy = remedy;
    }
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && root.isPresent()) {
        throw new Refused(event, "一个文件里有两份 YAML 文档", "删去“---”，另立文件");
      }
      if (event instanceof NodeEvent) {
        root = Optional.of(node(event, 0));
      }
    }
    if (root.isEmpty()) {
      faults.add(file, 0, "文件里只有注释", "请写入内容，或者删去这个文件");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor() != null) {
      throw new Refused(event, "不接受锚点和引用（& 与 *）", "把内容直接写出来；以 & 或 * 开头的文字要加引号");
    }
    if (depth > DEEPEST) {
      throw new Refused(event, "嵌套超过 " + DEEPEST + " 层", "减少层次");
    }
    int line = event.getStartMark().getLine() + 1;
    if (event instanceof ScalarEvent scalar) {
      untagged(event, scalar.getTag());
      return new YamlNode.Scalar(
          scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, line);
    }
    untagged(event, ((CollectionStartEvent) event).getTag());
    return event instanceof MappingStartEvent ? mapping(line, depth) : sequence(line, depth);
  }

  private static void untagged(Event event, String tag) {
    if (tag != null && !tag.equals("!")) {
      throw new Refused(event, "不接受类型标记 " + tag, "删去以 ! 开头的标记");
    }
  }

  private YamlNode.Sequence sequence(int line, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new YamlNode.Sequence(items, line);
  }

  private YamlNode.Mapping mapping(int line, int depth) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Event next = events.next(); next instanceof NodeEvent; next = events.next()) {
      if (!(node(next, depth + 1) instanceof YamlNode.Scalar name)) {
        throw new Refused(next, "字段名应是一个词", "检查缩进和冒号");
      }
      YamlNode value = node(events.next(), depth + 1);
      if (entries.putIfAbsent(name.text(), value) != null) {
        faults.add(
            file,
            name.line(),
            "字段“" + name.text() + "”写了两次",
            "第 " + lines.get(name.text()) + " 行已有，合成一处");
      } else {
        lines.put(name.text(), name.line());
      }
    }
    return new YamlNode.Mapping(entries, lines, line);
  }
}
