package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A set made for an older program says what it lacks, before its cases fail one by one. */
class ProgramNeedsTest {
  private static List<String> changed(String path, String pattern, String to) {
    RuleFiles packed = RuleSource.packed().read();
    TreeMap<String, byte[]> files = new TreeMap<>(packed.files());
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    String other = text.replaceFirst(pattern, to);
    assertThat(other).isNotEqualTo(text);
    files.put(path, other.getBytes(StandardCharsets.UTF_8));
    return RuleCheck.run(() -> new RuleFiles("test", files)).faults().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void namesAFactThatIsMissingAndTheLineToAdd() {
    assertThat(changed("facts/dictionary.yaml", "(?m)^meta\\.contractor\\.legalRep: .*\n", ""))
        .singleElement()
        .asString()
        .contains(
            "facts/dictionary.yaml:1：缺少事实“meta.contractor.legalRep”",
            "补上一行：meta.contractor.legalRep: {type: text, says: 承包人法定代表人}");
  }

  @Test
  void namesAFactOfAnotherType() {
    assertThat(
            changed(
                "facts/dictionary.yaml",
                "meta\\.contractor\\.legalRep: \\{type: text",
                "meta.contractor.legalRep: {type: flag"))
        .singleElement()
        .asString()
        .contains("类型不能改，读取程序给出的是 text");
  }

  @Test
  void theSetOfTheProgramLacksNothing() {
    assertThat(ProgramNeeds.lacking(RuleBook.load(RuleSource.packed()))).isEmpty();
  }
}
