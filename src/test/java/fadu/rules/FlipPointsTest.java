package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit needs a case on either side of it. */
class FlipPointsTest {
  private static final String PAGE = "payment/retention.yaml";
  private static final String RULES = "payment/retention.drl";

  private static List<String> faults(String file, String from, String to) {
    String text = Mini.text(file);
    assertThat(text).contains(from);
    RuleBook book = RuleBook.load(Mini.with(file, text.replace(from, to)));
    return RuleCheck.run(book, MiniReaders.all()).faults().stream().map(Object::toString).toList();
  }

  @Test
  void aPairCloseToTheLimitIsEnough() {
    assertThat(faults(PAGE, "⟦3.01%", "⟦3.4%")).isEmpty();
  }

  @Test
  void aViolationFarFromTheLimitShowsNothing() {
    assertThat(faults(PAGE, "⟦3.01%", "⟦4%"))
        .singleElement()
        .asString()
        .startsWith(PAGE + ":")
        .contains("界限“retention-cap”（3）两边没有成对的案例", "违法案例读到 4、5", "合法案例读到 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$cap : Threshold( name == \"retention-cap\" )"
            + " $rate : RateFact( key == \"retention.rate\", percent > $cap.value )",
        "Threshold( name == \"retention-cap\", $cap : percent )"
            + " $rate : RateFact( key == \"retention.rate\", percent > $cap )",
        "$rate : RateFact( key == \"retention.rate\" )"
            + " Threshold( name == \"retention-cap\", percent < $rate.percent )",
        "RateFact( key == \"retention.rate\", $percent : percent )"
            + " Threshold( name == \"retention-cap\", percent < $percent )"
            + " $rate : RateFact( key == \"retention.rate\" )",
      })
  void findsTheComparisonHoweverItIsWritten(String when) {
    String rules = Mini.text(RULES);
    String first = rules.substring(rules.indexOf("when") + 4, rules.indexOf("then"));
    String page = Mini.text(PAGE).replace("⟦3.01%", "⟦4%");
    String others = rules.replace("percent <= $cap.percent", "percent <= 3");
    RuleSource source =
        () -> {
          RuleFiles set = Mini.with(RULES, others.replace(first, "\n    " + when + "\n")).read();
          set.files().put(PAGE, page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          return set;
        };
    assertThat(RuleCheck.run(RuleBook.load(source), MiniReaders.all()).faults())
        .singleElement()
        .asString()
        .contains("界限“retention-cap”");
  }
}
