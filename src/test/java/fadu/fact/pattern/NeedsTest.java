package fadu.fact.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "质量保证金 预留质量保证金 预留质保金",
        "(?:预留|扣留)[^。;]{0,12}保证金 扣留3%的保证金 扣留3%的保修金",
        "(?:预留|扣留)[^。;]{0,12}保证金 预留3%作为保证金 留3%作为保证金",
        "质(?:量)?保证金 质保证金 质保修金",
        "(?:不|无)(?:得|须)? 无须 应",
        "(?:逾期)+付款 逾期逾期付款 付款",
        "保[证修]金 保修金 保障金",
        "开工{1,2}令 开工工令 开门",
        "(?P<who>发包人)承担 发包人承担 承包人承担",
        "以.{0,9}为准 以通知为准 以通知为凭",
      })
  void tellsTextsThatMayMatchFromTextsThatCannot(String expression, String may, String cannot) {
    Need need = Needs.of(expression);

    assertThat(need.met(may, 0)).isTrue();
    assertThat(need.met(cannot, 0)).isFalse();
  }

  @Test
  void looksFromTheCharacterOnThatIsAsked() {
    Need need = Needs.of("保证金");

    assertThat(need.met("保证金的返还", 0)).isTrue();
    assertThat(need.met("保证金的返还", 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[0-9]+", "(?:甲|)乙?", "[^,]*", "\\p{Han}{2,4}", "(?i)abc", "\\x41", "甲|.", "^$"})
  void asksNothingWhereNothingIsSure(String expression) {
    assertThat(Needs.of(expression)).isEqualTo(Need.NONE);
  }

  @Test
  void readsGroupsWithinGroupsToAStatedDepthAndAsksNothingBeyond() {
    Need deepest = Needs.of(nested(SyntaxReader.MOST_DEPTH));

    assertThat(deepest.met("保证金", 0)).isTrue();
    assertThat(deepest.met("质量", 0)).isFalse();
    assertThat(Needs.of(nested(SyntaxReader.MOST_DEPTH + 1))).isEqualTo(Need.NONE);
    assertThat(Needs.of(nested(1_000_000))).isEqualTo(Need.NONE);
  }

  private static String nested(int depth) {
    return "(".repeat(depth) + "保证金" + ")".repeat(depth);
  }
}
