package fadu.rules;

import com.google.re2j.PatternSyntaxException;
import fadu.fact.Lexicon;
import fadu.fact.Vocabulary;
import fadu.rules.file.Faults;
import fadu.rules.file.Fields;
import fadu.rules.file.YamlNode;
import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the vocabulary of all {@code facts/<area>.yaml}. */
final class VocabularyReader {
  private record Wording(String name, String text, Fields in, String file) {}

  private final Faults faults;
  private final Map<String, List<String>> terms = new TreeMap<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final Map<String, List<String>> patterns = new TreeMap<>();

  VocabularyReader(Faults faults) {
    this.faults = faults;
  }

  /** Text as facts and patterns see it. */
  static String folded(String text) {
    return ShadowText.of(SourceText.of("", text)).text();
  }

  void add(String file, YamlNode node) {
    Fields.of(node, file, faults)
        .ifPresent(
            in -> {
              in.map("terms").ifPresent(groups -> groups.names().forEach(g -> group(g, groups)));
              in.map("patterns")
                  .ifPresent(
                      map ->
                          map.names()
                              .forEach(
                                  name ->
                                      map.texts(name)
                                          .forEach(
                                              text ->
                                                  wordings.add(
                                                      new Wording(name, text, map, file)))));
              in.finish();
            });
  }

  private void group(String name, Fields in) {
    List<String> words =
        in.texts(name).stream()
            .map(VocabularyReader::folded)
            .filter(word -> !word.isBlank())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .toList();
    if (words.isEmpty()) {
      in.fault(name, "词组“" + name + "”没有词", "写成 " + name + ": [甲, 乙]");
    }
    if (terms.putIfAbsent(name, words) != null) {
      in.fault(name, "词组“" + name + "”在别的文件里已有", "合成一处，或换一个名字");
    }
  }

  /** The vocabulary; patterns are linted once all groups of terms are known. */
  Vocabulary finish() {
    Lexicon lexicon = new Lexicon(new Vocabulary(terms, Map.of()));
    for (Wording wording : wordings) {
      String text = wording.text();
      PatternLint.check(text, terms.keySet())
          .or(() -> compiles(lexicon, text))
          .ifPresentOrElse(
              fault ->
                  wording
                      .in()
                      .fault(
                          wording.name(), "句式“" + text + "”：" + fault, "见 rules/README.md 关于句式的说明"),
              () -> patterns.computeIfAbsent(wording.name(), n -> new ArrayList<>()).add(text));
    }
    return new Vocabulary(terms, patterns);
  }

  private static java.util.Optional<String> compiles(Lexicon lexicon, String text) {
    try {
      lexicon.compile(text);
      return java.util.Optional.empty();
    } catch (IllegalArgumentException | PatternSyntaxException e) {
      return java.util.Optional.of("写法有误（" + e.getMessage() + "），不支持环视和反向引用");
    }
  }
}
