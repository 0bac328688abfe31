package fadu.fact.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "十四、工程资料：乙方自己保管，甲方要时再给。",
        "13.9 竣工资料的套数、时间双方到时再定。",
        "附件4 主要建设工程文件目录：（空白）",
        "竣工档案移交：无约定。",
        "竣工图由甲方自行绘制，乙方不负责提交竣工资料。",
        "资料移交按有关规定执行。"
      })
  void readsThatNothingIsAgreedOnThePapers(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙方应在竣工验收后28天内向甲方提交完整竣工资料四套。",
        "承包人竣工验收前7日提交竣工图及技术资料一式三份、电子文档一份。",
        "工程竣工资料4套，于验收合格之日起一个月内移交，城建档案由承包人负责组卷并送档案馆。",
        "交工时乙方同时交付全部施工记录、试验报告、竣工图，份数三份。",
        "|资料|份数|时间|\n|竣工图|3|交工后15日内|",
        "竣工文件按《公路工程竣（交）工验收办法》编制，交工验收后30天内提交6套。",
        "档案：承包人在工程完工后四十五日内将归档资料移交发包人，发包人验收后三个月内报送城建档案馆。"
      })
  void readsCopiesAndTimeOfThePapers(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    return Read.clause(clause).all("clauses.archives", TextFact.class).isEmpty();
  }
}
