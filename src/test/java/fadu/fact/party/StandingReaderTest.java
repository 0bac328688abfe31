package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.testing.Read;
import fadu.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingReaderTest {
  private static Read contract(String owner, String clause) {
    return Read.of(text(owner, clause));
  }

  private static String text(String owner, String clause) {
    return "建设工程施工合同\n发包人（全称）：" + owner + "\n承包人（全称）：青石宏远建设有限公司\n第一条 另行约定\n" + clause + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          青石市水务局                 => 机关
          青石县柳河镇人民政府         => 机关
          青石市东区街道办事处         => 机关
          青石经济开发区管理委员会     => 机关
          青石市水务建设中心           => 事业单位
          青石市第二人民医院           => 事业单位
          青石市柳河小学               => 事业单位
          青石县柳河镇上河村民委员会   => 其他
          青石市城市服务中心有限公司   => ABSENT
          """)
  void tellsTheSortOfBodyByItsName(String owner, String category) {
    assertThat(contract(owner, "工期300天。").value("owner.category")).isEqualTo(category);
  }

  @Test
  void aCompanyIsOwnedByTheStateOnlyIfTheContractSaysSo() {
    Read read = contract("青石城市建设投资集团有限公司", "发包人系市政府设立的国有独资公司。");
    assertThat(read.value("owner.category")).isEqualTo("国有企业");
    assertThat(read.words("owner.category")).containsExactly("发包人系市政府设立的国有独资");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          承包人声明：本公司为中型企业。             => 中型
          承包人（小型企业）按月提交用工表。         => 小型
          乙方系经认定的微型企业。                   => 微型
          承包人属于中小企业，付款从快。             => 中小型
          企业规模：小型                             => 小型
          承包人为中小企业的，付款不超过60日。       => ABSENT
          如承包人为小型企业，适用前款。             => ABSENT
          承包人不属于中小企业。                     => ABSENT
          本项目面向中小企业采购。                   => ABSENT
          """)
  void readsTheSizeAContractorStates(String clause, String size) {
    assertThat(contract("青石市水务局", clause).value("contractor.size")).isEqualTo(size);
  }

  @Test
  void whatWasDeclaredCountsBeforeWhatTheContractSays() {
    TextFact declared = new TextFact("meta.owner.category", "国有企业（大型）", "有", Source.declared());
    Read read =
        Read.declared(List.of(declared), SourceText.of("合同.txt", text("青石市水务局", "工期300天。")));
    assertThat(read.value("owner.category")).isEqualTo("国有企业");
    assertThat(read.value("owner.size")).isEqualTo("大型");
    assertThat(read.places("meta.owner.category")).contains("(协议书 机关)");
  }
}
