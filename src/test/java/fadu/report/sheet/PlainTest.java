package fadu.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"})
  void putsAQuoteBeforeWhatAFormulaCouldBeginWith(String text) {
    assertThat(Plain.text(text, 100)).isEqualTo("'" + text);
  }

  @Test
  void leavesOtherTextAlone() {
    assertThat(Plain.text("质量保证金 =3%", 100)).isEqualTo("质量保证金 =3%");
    assertThat(Plain.text("", 100)).isEmpty();
  }

  @Test
  void replacesWhatXmlCannotHold() {
    assertThat(Plain.text("a\u0000b\u001Fc\uFFFEd\uD800e")).isEqualTo("a�b�c�d�e");
  }

  @Test
  void cutsBetweenCharactersNeverWithinOne() {
    assertThat(Plain.text("ab𠀀cd", 3)).isEqualTo("ab…");
    assertThat(Plain.text("ab𠀀cd", 4)).isEqualTo("ab𠀀…");
  }

  @Test
  void countsInChinese() {
    assertThat(Numerals.of(1)).isEqualTo("一");
    assertThat(Numerals.of(10)).isEqualTo("十");
    assertThat(Numerals.of(15)).isEqualTo("十五");
    assertThat(Numerals.of(20)).isEqualTo("二十");
    assertThat(Numerals.of(99)).isEqualTo("九十九");
    assertThat(Numerals.of(100)).isEqualTo("100");
  }
}
