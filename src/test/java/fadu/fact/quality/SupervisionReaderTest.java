package fadu.fact.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本工程不设监理，由甲方基建办人员把关。",
        "四、监理单位：无。",
        "监理职责由乙方项目部的质检员兼任。",
        "4.1 监理人由承包人自行聘请并支付费用。",
        "|单位|名称|\n|监理单位|乙方母公司下属的恒信监理公司|",
        "甲方为节约开支，不再聘请监理公司，由村监督小组监督。",
        "工程监督：由村民理财小组代行监理。本项目无需委托监理。",
        "4.2 监理人恒达监理有限公司与承包人同属恒达集团，系承包人的关联企业。"
      })
  void readsThatNobodyIndependentSupervises(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.1 监理人：河西建设监理有限公司，总监：何远。",
        "监理单位为中衡工程项目管理有限公司，总监理工程师吴敏，行使质量、安全、进度监督权。",
        "本工程由发包人委托的安岭监理公司实施监理，监理费由发包人支付。",
        "|单位|名称|\n|监理单位|安岭工程监理有限公司|\n|施工单位|岭恒建设集团有限公司|",
        "监理人（安岭工程监理有限公司）与承包人无隶属关系和其他利害关系。",
        "甲方委派安岭监理咨询有限公司驻场监理，承包人应为其提供办公用房。"
      })
  void readsWhoSupervises(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    return !read.all("supervision.refused", TextFact.class).isEmpty()
        || !read.all("supervision.dependent", TextFact.class).isEmpty();
  }
}
