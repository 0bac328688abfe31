package fadu.rules;

import fadu.fact.Dictionary;
import fadu.rules.file.Fault;
import fadu.rules.file.Faults;
import fadu.rules.file.RuleText;
import fadu.rules.file.YamlNode;
import fadu.rules.file.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the readers of the program must find in any rule set: their facts, terms and patterns. The
 * set packed with the program has them all; a set that was copied from an older one may not.
 */
final class ProgramNeeds {
  private static final String DICTIONARY = "facts/dictionary.yaml";

  private ProgramNeeds() {}

  /** What a set lacks; nothing if it is complete. */
  static List<Fault> lacking(RuleBook book) {
    RuleFiles packed = RuleSource.packed().read();
    List<Fault> faults = new ArrayList<>();
    dictionary(packed)
        .entries()
        .values()
        .forEach(
            entry ->
                book.dictionary()
                    .find(entry.key())
                    .ifPresentOrElse(
                        own -> typed(entry, own, faults), () -> absent(entry, faults)));
    for (String path : packed.files().keySet()) {
      if (path.startsWith("facts/") && !path.equals(DICTIONARY)) {
        names(path, packed, "terms").stream()
            .filter(group -> book.lexicon().terms(group).isEmpty())
            .forEach(group -> faults.add(unsaid(path, "词组", group)));
        names(path, packed, "patterns").stream()
            .filter(name -> book.lexicon().patterns(name).isEmpty())
            .forEach(name -> faults.add(unsaid(path, "说法", name)));
      }
    }
    return faults;
  }

  private static void typed(Dictionary.Entry wanted, Dictionary.Entry own, List<Fault> faults) {
    if (own.type() != wanted.type()) {
      faults.add(
          new Fault(
              DICTIONARY,
              1,
              "事实“" + own.key() + "”的类型不能改，读取程序给出的是 " + word(wanted),
              "写成 " + line(wanted)));
    }
  }

  private static void absent(Dictionary.Entry wanted, List<Fault> faults) {
    faults.add(
        new Fault(DICTIONARY, 1, "缺少事实“" + wanted.key() + "”，读取程序要用它", "补上一行：" + line(wanted)));
  }

  private static Fault unsaid(String path, String what, String name) {
    return new Fault(
        path, 1, "缺少" + what + "“" + name + "”，读取程序要用它", "从程序自带的 " + path + " 里补上，用词可以增减");
  }

  private static String line(Dictionary.Entry entry) {
    return entry.key() + ": {type: " + word(entry) + ", says: " + entry.says() + "}";
  }

  private static String word(Dictionary.Entry entry) {
    return entry.type().name().toLowerCase(Locale.ROOT);
  }

  private static Dictionary dictionary(RuleFiles packed) {
    return read(DICTIONARY, packed)
        .map(node -> new LawReaders(DICTIONARY, new Faults()).dictionary(node))
        .orElse(new Dictionary(Map.of()));
  }

  private static List<String> names(String path, RuleFiles packed, String section) {
    return read(path, packed)
        .filter(YamlNode.Mapping.class::isInstance)
        .map(node -> ((YamlNode.Mapping) node).entries().get(section))
        .filter(YamlNode.Mapping.class::isInstance)
        .map(node -> List.copyOf(((YamlNode.Mapping) node).entries().keySet()))
        .orElse(List.of());
  }

  private static java.util.Optional<YamlNode> read(String path, RuleFiles packed) {
    byte[] bytes = packed.files().getOrDefault(path, "{}".getBytes(StandardCharsets.UTF_8));
    Faults faults = new Faults();
    return RuleText.decode(path, bytes, faults)
        .flatMap(text -> YamlReader.read(path, text, faults));
  }
}
