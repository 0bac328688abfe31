package fadu.fact.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.PeriodFact;
import fadu.testing.Read;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarrantyReaderTest {
  private static final String ITEMS = "warranty.items";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          屋面防水工程的保修期为5年。                       => 防水     => 1825
          屋面防水工程的保修期为五年。                      => 防水     => 1825
          外墙面的防渗漏，保修期为60个月。                  => 防水     => 1825
          卫生间防渗漏保修期限：伍年。                      => 防水     => 1825
          屋面防水保修期：３年。                            => 防水     => 1095
          供热与供冷系统保修期为2个采暖期、供冷期。         => 供热供冷 => 730
          电气管线、给排水管道保修期为二十四个月。          => 管线装修 => 730
          装修工程质量保修期为18个月。                      => 管线装修 => 547.50
          主体结构工程保修期为五十年。                      => 主体结构 => 18250
          道路工程保修期为一年。                            => 其他     => 365
          工程质量保修期为贰年。                            => 全部     => 730
          """)
  void readsThePeriodOfEachPart(String clause, String part, BigDecimal days) {
    PeriodFact item = Read.clause(clause).one(ITEMS, PeriodFact.class);
    assertThat(item.item()).isEqualTo(part);
    assertThat(item.days()).isEqualByComparingTo(days);
  }

  @Test
  void aListNamesEachPartWithItsOwnPeriod() {
    Read read = Read.clause("质量保修期：屋面防水工程5年，装修工程2年，电气管线、设备安装为1年；绿化养护1年。");
    assertThat(read.all(ITEMS, PeriodFact.class))
        .extracting(f -> f.item() + f.shown())
        .contains("防水5年", "管线装修2年", "管线装修1年")
        .doesNotContain("防水1年", "防水2年");
  }

  @Test
  void aTableOfWarrantyIsReadByRows() {
    Read read =
        Read.clause(
            """
            | 部位 | 保修期 |
            | 屋面防水 | 3年 |
            | 电气管线 | 24个月 |
            """);
    assertThat(read.all(ITEMS, PeriodFact.class))
        .extracting(f -> f.item() + f.shown())
        .containsExactly("防水3年", "管线装修24个月");
    assertThat(read.words(ITEMS).get(0)).contains("屋面防水", "3年");
  }

  @ParameterizedTest
  @CsvSource({
    "质量缺陷责任期为24个月。",
    "承包人接到保修通知后7天内派人保修。",
    "保修期内发生渗漏的承包人应在3天内到场。",
    "屋面防水保修期为____年。",
  })
  void periodsBesideTheWarrantyAreNone(String clause) {
    assertThat(Read.clause(clause).value(ITEMS)).isEqualTo("ABSENT");
  }

  @Test
  void comparesTheStructureWithTheDesignLife() {
    Read read = Read.clause("本工程设计使用年限为50年。\n主体结构工程的保修期为10年。");
    assertThat(read.value("quality.designLife")).isEqualTo("50年");
    assertThat(read.value("warranty.designLifeGap")).isEqualTo("14600日");
    assertThat(read.words("quality.designLife")).containsExactly("设计使用年限为50年");

    Read whole = Read.clause("本工程设计使用年限为50年。\n主体结构工程保修期为设计文件规定的该工程合理使用年限。");
    assertThat(whole.value("warranty.designLifeGap")).isEqualTo("ABSENT");
    assertThat(whole.value(ITEMS)).isEqualTo("设计使用年限");
  }

  @Test
  void theParticularConditionsComeBeforeTheGeneral() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            第一部分 合同协议书
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第二部分 通用合同条款
            15.4 屋面防水工程保修期为5年。
            第三部分 专用合同条款
            15.4 屋面防水工程保修期为3年。
            """);
    assertThat(read.places(ITEMS)).containsExactlyInAnyOrder("(通用 5年)", "专用 3年");
  }
}
