package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  @Test
  void speaksChineseFirstAndEnglishBelow() {
    Run run = Run.of("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("法度").contains("Usage");
    assertThat(run.out().indexOf("用法")).isLessThan(run.out().indexOf("Usage"));
    assertThat(Run.of("help").out()).isEqualTo(run.out());
    assertThat(Run.of("-h").out()).isEqualTo(run.out());
  }

  @Test
  void speaksOneLanguageWhenAsked() {
    assertThat(Run.of("review", "--help", "--lang", "en").out())
        .startsWith("Usage")
        .doesNotContain("用法");
    assertThat(Run.of("review", "--help", "--lang", "zh").out())
        .startsWith("用法")
        .doesNotContain("Usage");
  }

  @Test
  void putsTheLanguageOfTheSessionFirst() {
    assertThat(Run.in(Map.of("LANG", "en_US.UTF-8"), "help", "review").out()).startsWith("Usage");
    assertThat(Run.in(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "zh_CN.UTF-8"), "help").out())
        .startsWith("法度");
  }

  @Test
  void explainsEveryOptionInBothLanguages() {
    CommandSpec root = Commands.spec();
    CommandSpec rules = root.subcommands().get("rules").getCommandSpec();
    for (String language : List.of("zh", "en")) {
      explains("review", language, root.subcommands().get("review").getCommandSpec());
      explains("rules", language, rules.subcommands().get("check").getCommandSpec());
      explains("rules", language, rules.subcommands().get("test").getCommandSpec());
    }
  }

  private static void explains(String topic, String language, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      assertThat(Help.text(topic, language)).contains(option.longestName());
    }
  }

  @Test
  void showsTheHelpOfRulesWhereTheCommandIsIncomplete() {
    assertThat(Run.of("rules").out()).contains("rules check", "rules test");
  }

  @Test
  void tellsTheVersion() {
    assertThat(Run.of("--version").out()).isEqualTo("fadu 0.1.0\n");
  }
}
