package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagerWordingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目经理由乙方指派，可随时更换，事后通知甲方。",
        "五、项目经理：韩立冬（一级建造师）。",
        "项目经理韩立冬不常驻工地，由其委托人员代管，更换不需甲方同意。",
        "技术负责人、项目经理的更换由承包人自行决定，发包人不得干预。",
        "项目经理：韩立冬。该同志目前还兼任两个在建项目的项目经理。",
        "乙方现场负责人姓甚名谁、在不在岗，甲方不作要求。",
        "承包人可根据内部需要调整项目班子，无需报批。",
        "项目经理韩立冬，因工作需要乙方有权单方撤换。"
      })
  void readsManagersWithoutRulesOrFree(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目经理韩立冬，常驻现场，每月不少于22天，未经甲方批准不得更换。",
        "承包人更换项目经理应提前14天书面通知并征得发包人书面同意；未经同意擅自更换的，支付违约金10万元。",
        "项目经理：韩立冬。承包人不得随意更换项目经理，确需更换的须经发包人同意，擅自更换扣20万元。",
        "项目经理不得兼任其他工程，每周在岗不少于5天，缺岗一天罚1000元，换人须甲方点头同意。",
        "承包人派驻的项目经理应与投标文件一致，不得更换；因死亡、重病等特殊原因需更换的，报发包人批准。",
        "甲方认为项目经理不称职的，有权要求更换，乙方应在7日内更换，更换人选须经甲方同意。",
        "|人员|姓名|要求|\n|项目经理|韩立冬|每月在岗22天，更换须发包人书面同意，否则违约金5万元|"
      })
  void readsTheRulesForManagers(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    boolean busy =
        read.all("personnel.pm.otherProjects", TextFact.class).stream()
            .anyMatch(f -> f.kind().equals("同时担任"));
    return busy
        || !read.all("personnel.pm.free", TextFact.class).isEmpty()
        || read.all("personnel.pm.rules", TextFact.class).isEmpty();
  }
}
