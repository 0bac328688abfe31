package fadu.rules;

import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.text.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the department declared with a submission, as facts.
 *
 * <p>A key that is not there was not declared. A word such as 无, 否 or 未办理 declares that there is
 * none: a {@link fadu.fact.TextFact} of kind 无, a {@link fadu.fact.FlagFact} that says no, or, for
 * dates, amounts, rates and periods, a {@link fadu.fact.MissingFact} in state NA. Texts are of kind
 * 有, 办理中 or 无. A list gives one text for each item, all under the same key. A mapping gives the
 * fact of its own key (text: its {@code conclusion}, else its {@code no}, else 有; a date: its
 * {@code date}) and one for each further key that the dictionary knows ({@code
 * meta.legalityReview.adoption}).
 *
 * @param facts by key, keys {@code meta.*}
 * @param warnings what was not understood, each naming the key as the department wrote it
 */
public record Metadata(List<Fact> facts, List<Warning> warnings) {
  public Metadata {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
  }

  /** Nothing was declared. */
  public static Metadata none() {
    return new Metadata(List.of(), List.of());
  }

  /**
   * Reads {@code metadata.yaml} or {@code metadata.json}.
   *
   * @param name of the file, for messages
   * @throws RuleFaults with the lines at fault, if it is not YAML or JSON
   */
  public static Metadata read(String name, byte[] bytes, Dictionary dictionary) {
    return read(MetadataFile.parse(name, bytes), dictionary);
  }

  /**
   * What a metadata file says, as written: names → texts, lists and maps of such.
   *
   * @throws RuleFaults with the lines at fault, if it is not YAML or JSON
   */
  public static Map<String, Object> written(String name, byte[] bytes) {
    return MetadataFile.parse(name, bytes);
  }

  /**
   * @param declared nested maps with the keys of the dictionary, without the prefix {@code meta.};
   *     values may be texts, numbers, dates, booleans, lists and maps
   */
  public static Metadata read(Map<String, Object> declared, Dictionary dictionary) {
    Reader reader = new Reader(dictionary);
    reader.map("meta", declared);
    List<Fact> facts = new ArrayList<>();
    reader.facts.values().forEach(facts::addAll);
    return new Metadata(facts, reader.warnings);
  }

  private static final class Reader {
    private final Dictionary dictionary;
    private final TreeMap<String, List<Fact>> facts = new TreeMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    Reader(Dictionary dictionary) {
      this.dictionary = dictionary;
    }

    void map(String prefix, Map<?, ?> values) {
      values.forEach((name, value) -> entry(key(prefix, String.valueOf(name).strip()), value));
    }

    private static String key(String prefix, String name) {
      return prefix.equals("meta") && name.startsWith("meta.") ? name : prefix + "." + name;
    }

    private void entry(String key, Object value) {
      boolean known = dictionary.find(key).isPresent();
      boolean group = dictionary.entries().keySet().stream().anyMatch(k -> k.startsWith(key + "."));
      if (known) {
        DeclaredValues.Result result =
            DeclaredValues.read(dictionary.find(key).orElseThrow(), value);
        if (!result.facts().isEmpty()) {
          facts.put(key, result.facts());
        }
        result
            .warning()
            .ifPresent(
                text -> warnings.add(new Warning("METADATA_VALUE", shown(key) + "：" + text)));
      }
      if (group && value instanceof Map<?, ?> map) {
        map.forEach(
            (name, inner) -> {
              if (!known || dictionary.find(key + "." + name).isPresent()) {
                entry(key + "." + name, inner);
              }
            });
      } else if (!known) {
        warnings.add(
            new Warning("METADATA_UNKNOWN_KEY", "元数据里的“" + shown(key) + "”不认识，没有使用；请核对名称。"));
      }
    }

    private static String shown(String key) {
      return key.substring("meta.".length());
    }
  }
}
