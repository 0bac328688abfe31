package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherContractorsReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本合同只含教学楼基础，主体和装修由甲方另选两家总承包单位施工。",
        "综合楼一至三层由乙方施工，四层以上由另一施工总承包单位承建。",
        "发包人将同一栋楼的土建、装饰、安装分别发包给三家施工总承包企业，乙方承担土建。",
        "同一厂房的钢结构主体由甲方另行发包给宏业建工总承包，乙方只做地坪和围护。",
        "甲方把住院楼拆成地下、地上两个合同，地上部分另由第二家总包承接。",
        "发包人已就同一办公楼的主体结构与其他施工总承包人签约，本合同范围为其装修与水电。"
      })
  void readsThatOneBuildingIsCutUp(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发包人不得将应当由一个承包人完成的建设工程支解成若干部分发包给数个承包人。",
        "红线外市政管网由市政部门另行实施，不在本合同范围。",
        "电梯由发包人采购并由厂家安装，土建、装饰、水电均由承包人承担。",
        "本项目分两个标段，一标段为1#楼，二标段为2#楼，各由一家总承包单位承包。",
        "室外绿化由发包人另行委托专业单位施工，承包人提供配合。",
        "消防、幕墙属专业工程，由承包人依法分包。",
        "承包人作为施工总承包单位，对全部工程负总责，包括对发包人另行发包的燃气工程提供总承包服务。",
        "承包范围为本单位工程的全部分部分项，发包人不另行发包。"
      })
  void readsNoCuttingUpInLotsSpecialistsAndProhibitions(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    return Read.clause(clause).all("clauses.otherContractors", TextFact.class).stream()
        .anyMatch(f -> f.kind().equals("肢解"));
  }
}
