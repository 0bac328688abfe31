package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.CreditCodes;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeReaderTest {
  private static final String ONE = CreditCodes.of("91320100MA7QX4W2K");
  private static final String TWO = CreditCodes.of("12320100466007788");

  private static List<String> kinds(Read read, String key) {
    return read.all(key, TextFact.class).stream().map(TextFact::kind).toList();
  }

  private static Read contract(String employer, String contractor) {
    return Read.of(
        """
        建设工程施工合同
        发包人（全称）：青石市水务建设中心
        %s
        承包人（全称）：青石宏远建设有限公司
        %s
        第一条 工程概况
        """
            .formatted(employer, contractor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一社会信用代码：%s",
        "社会信用代码: %s",
        "（统一社会信用代码）：%s",
        "统一社会信用代码为%s",
        "地址：青石市河堤路1号 统一社会信用代码：%s",
      })
  void readsTheCodeOfEachSide(String label) {
    Read read = contract(label.formatted(TWO), label.formatted(ONE));
    assertThat(read.values("owner.uscc")).containsExactly(TWO);
    assertThat(read.values("contractor.uscc")).containsExactly(ONE);
    assertThat(kinds(read, "owner.uscc")).containsExactly("有效");
    assertThat(read.words("contractor.uscc").get(0)).endsWith(ONE);
  }

  @Test
  void readsCodesInGroupsInFullWidthAndInLowerCase() {
    String grouped = ONE.substring(0, 6) + " " + ONE.substring(6, 12) + " " + ONE.substring(12);
    Read read = contract("统一社会信用代码：" + TWO.toLowerCase(), "统一社会信用代码：" + grouped);
    assertThat(kinds(read, "owner.uscc")).containsExactly("有效");
    assertThat(read.values("contractor.uscc")).containsExactly(ONE);

    StringBuilder wide = new StringBuilder();
    ONE.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    assertThat(contract("", "统一社会信用代码：" + wide).values("contractor.uscc")).containsExactly(ONE);
  }

  @Test
  void saysWhatIsWrongWithACode() {
    String wrong = ONE.substring(0, 17) + (ONE.charAt(17) == '1' ? '2' : '1');
    assertThat(kinds(contract("", "统一社会信用代码：" + wrong), "contractor.uscc"))
        .containsExactly("校验位不符");
    assertThat(kinds(contract("", "统一社会信用代码：" + ONE.substring(1)), "contractor.uscc"))
        .containsExactly("位数不符");
    assertThat(kinds(contract("", "统一社会信用代码：O" + ONE.substring(1)), "contractor.uscc"))
        .containsExactly("字符不符");
    assertThat(kinds(contract("", "统一社会信用代码：________"), "contractor.uscc")).containsExactly("空白");
  }

  @Test
  void readsCodesFromATableOfTheSides() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            | 栏目 | 发包人 | 承包人 |
            | 统一社会信用代码 | %s | %s |
            """
                .formatted(TWO, ONE));
    assertThat(read.values("owner.uscc")).containsExactly(TWO);
    assertThat(read.values("contractor.uscc")).containsExactly(ONE);
  }

  @Test
  void findsTwoCodesOfOneSide() {
    String other = CreditCodes.of("91320100MA7QX4W3K");
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            统一社会信用代码：%s
            第一条 工程概况
            承包人（盖章）：青石宏远建设有限公司
            统一社会信用代码：%s
            """
                .formatted(ONE, other));
    assertThat(read.values("party.usccConflict")).hasSize(1);
    assertThat(read.words("party.usccConflict").get(0)).contains(ONE, other);
    assertThat(contract("统一社会信用代码：" + TWO, "统一社会信用代码：" + ONE).value("party.usccConflict"))
        .isEqualTo("ABSENT");
  }
}
