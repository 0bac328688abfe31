package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholdersTest {
  @Test
  void wordsThatBringTheirOwnMarkDoNotDoubleIt() {
    assertThat(Placeholders.fill("合同写明{a}。", name -> "许可证以后补办。")).isEqualTo("合同写明许可证以后补办。");
    assertThat(Placeholders.fill("先{a}，再{b}；{c}", name -> name + "；")).isEqualTo("先a，再b；c；");
  }

  @Test
  void whatIsNoPlaceholderStays() {
    assertThat(Placeholders.fill("上限{threshold:cap}%，{", name -> "3")).isEqualTo("上限3%，{");
    assertThat(Placeholders.names("{a}与{threshold:b}")).containsExactly("a", "threshold:b");
  }
}
