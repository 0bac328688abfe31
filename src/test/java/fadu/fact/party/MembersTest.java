package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石宏远建设有限公司(牵头人)、北岭设计院有限公司(成员)",
        "牵头人:青石宏远建设有限公司;成员:北岭设计院有限公司",
        "由青石宏远建设有限公司与北岭设计院有限公司组成的联合体",
        "青石宏远建设有限公司、北岭设计院有限公司联合体",
        "青石宏远建设有限公司/北岭设计院有限公司",
      })
  void readsTheMembersOfAConsortium(String words) {
    assertThat(Members.of(words)).containsExactly("青石宏远建设有限公司", "北岭设计院有限公司");
    assertThat(Members.named(words)).isTrue();
  }

  @Test
  void leavesOneNameWhole() {
    assertThat(Members.of("青石(集团)和润建设有限公司")).containsExactly("青石(集团)和润建设有限公司");
    assertThat(Members.of("青石宏远建设有限公司(统一社会信用代码:91440300MA5XXXXX0X)。"))
        .containsExactly("青石宏远建设有限公司");
    assertThat(Members.named("你方于三月二日递交的投标文件")).isFalse();
  }
}
