package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石县环城路改造指挥部",
        "青石县重点项目建设办公室",
        "青石县人居环境整治领导小组办公室",
        "青石县第一中学新校区筹建处",
        "青石县医疗园区推进专班",
        "石桥乡饮水安全工程项目部"
      })
  void takesABodySetUpForATimeForNoParty(String name) {
    assertThat(CapacityReader.kind(name)).isEqualTo("临时机构");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"青石县水利局工程建设股", "青石大学后勤保障处", "石桥镇人民政府城建办公室", "青石城投集团有限公司工程管理部", "青石县人民医院总务科"})
  void takesADeskOfABodyForNoParty(String name) {
    assertThat(CapacityReader.kind(name)).isEqualTo("内设机构");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石县人民政府办公室",
        "青石县公安局交通警察支队",
        "青石县河堤街道办事处",
        "青石县公路养护所",
        "青石县人民防空办公室",
        "青石县水库管理处",
        "青石县石桥镇石桥村村民委员会",
        "省公路事业发展中心青石分中心"
      })
  void takesAuthoritiesAndInstitutionsForParties(String name) {
    assertThat(CapacityReader.kind(name)).isEqualTo("法人");
  }
}
