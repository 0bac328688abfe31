package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNameReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          发包人（全称）：青石市水务建设中心         => 青石市水务建设中心
          发包人(全称): 青石市水务建设中心           => 青石市水务建设中心
          发包人：青石市水务建设中心（以下简称甲方） => 青石市水务建设中心
          甲方（发包人）：青石市水务建设中心         => 青石市水务建设中心
          发 包 人：青石市水务建设中心               => 青石市水务建设中心
          1.发包人：青石市水务建设中心               => 青石市水务建设中心
          发包人：____青石市水务建设中心____         => 青石市水务建设中心
          发包人：青石（江北）水务建设有限公司       => 青石(江北)水务建设有限公司
          发包人：青石水务建设有限公司（国有企业）   => 青石水务建设有限公司
          发包人：青石市水务建设中心（事业单位）     => 青石市水务建设中心
          发包人：青石水务建设所（特殊普通合伙）     => 青石水务建设所(特殊普通合伙)
          """)
  void readsTheNameOfTheHeading(String line, String name) {
    Read read = Read.of("建设工程施工合同\n" + line + "\n承包人（全称）：青石宏远建设有限公司\n第一条 工程概况\n");
    assertThat(read.values("owner.name")).containsExactly("首部：" + name);
    assertThat(read.values("contractor.name")).containsExactly("首部：青石宏远建设有限公司");
    assertThat(read.words("owner.name").get(0)).contains("青石").contains("水务建设");
  }

  @Test
  void readsTheSignaturePage() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第一条 工程概况
            发包人（盖章）：青石市水务中心
            承包人：青石宏远建设有限公司（公章）
            """);
    assertThat(read.values("owner.signName")).containsExactly("签署页：青石市水务中心");
    assertThat(read.values("contractor.signName")).containsExactly("签署页：青石宏远建设有限公司");
    assertThat(read.words("owner.signName").get(0)).endsWith("青石市水务中心");
  }

  @Test
  void readsTwoColumnsOfASignaturePage() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第一条 工程概况
            发包人：（盖章）青石市水务建设中心        承包人：（盖章）青石宏远建设有限公司
            """);
    assertThat(read.values("owner.signName")).containsExactly("签署页：青石市水务建设中心");
    assertThat(read.values("contractor.signName")).containsExactly("签署页：青石宏远建设有限公司");
  }

  @Test
  void listsTheMembersOfAConsortium() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司（联合体牵头人）、江北设计研究院有限公司（联合体成员）
            第一条 工程概况
            """);
    assertThat(read.values("contractor.member")).containsExactly("首部：青石宏远建设有限公司", "首部：江北设计研究院有限公司");
    assertThat(read.values("owner.member")).containsExactly("首部：青石市水务建设中心");
  }

  @Test
  void dutiesListedBehindALabelAreNoName() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第一条 双方义务
            甲方：负责把沿线各村的工作做通
            乙方：按照图纸施工
            """);
    assertThat(read.values("owner.name")).containsExactly("首部：青石市水务建设中心");
    assertThat(read.values("owner.signName")).containsExactly("ABSENT");
  }

  @Test
  void aProjectDepartmentThatSignsIsAnotherMatter() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第一条 工程概况
            承包人（盖章）：青石宏远建设有限公司泵站工程项目部
            """);
    assertThat(read.value("contractor.signName")).isEqualTo("ABSENT");
  }
}
