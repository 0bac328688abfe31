package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternLintTest {
  /** What loading says of a pattern. */
  static String lint(String pattern) {
    String text = "terms:\n  retention: [质量保证金]\npatterns:\n  x: ['" + pattern + "']\n";
    List<String> faults = Mini.faults(Mini.with("facts/payment.yaml", text));
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0)).startsWith("facts/payment.yaml:4：");
    return faults.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{retention}[^。;]{0,30}?([0-9]+(?:\\.[0-9]+)?)%",
        "(?:质量保证金|质保金|{retention})[^。;]{0,100}",
        "竣工(?P<when>验收)?后",
        "第[一二三]{1,3}条",
        "([0-9]{1,2})(?:日|天)内",
      })
  void acceptsBoundedPatternsWithWords(String pattern) {
    assertThat(PatternLint.check(pattern, java.util.Set.of("retention"))).isEmpty();
  }
}
