package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.CreditCodes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {
  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars(CreditCodes.ALPHABET.toCharArray())
        .ofLength(17)
        .map(CreditCodes::of);
  }

  @Property
  void everyCodeWithItsCheckDigitPasses(@ForAll("codes") String code) {
    assertThat(CreditCode.verdict(code)).isEqualTo("有效");
  }

  @Property
  void anyOneChangedCharacterIsCaught(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(min = 1, max = 30) int by) {
    int other = (CreditCodes.ALPHABET.indexOf(code.charAt(at)) + by) % 31;
    String changed =
        code.substring(0, at) + CreditCodes.ALPHABET.charAt(other) + code.substring(at + 1);
    assertThat(CreditCode.verdict(changed)).isEqualTo("校验位不符");
  }

  @Property
  void lettersThatLookLikeDigitsAreNoPartOfACode(
      @ForAll("codes") String code, @ForAll @IntRange(max = 17) int at) {
    for (char c : "IOSVZ-（".toCharArray()) {
      assertThat(CreditCode.verdict(code.substring(0, at) + c + code.substring(at + 1)))
          .isEqualTo("字符不符");
    }
  }

  @Property
  void aCodeOfAnotherLengthIsCaught(
      @ForAll("codes") String code, @ForAll @IntRange(min = 1, max = 17) int length) {
    assertThat(CreditCode.verdict(code.substring(0, length))).isEqualTo("位数不符");
    assertThat(CreditCode.verdict(code + code.charAt(0))).isEqualTo("位数不符");
  }
}
