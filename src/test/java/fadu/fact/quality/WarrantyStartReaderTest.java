package fadu.fact.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarrantyStartReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "保修期从乙方退场那天算起。",
        "8.2 质量保修期两年，自甲方入住之日起计。",
        "工程保修期自竣工资料移交完毕之日开始计算。",
        "15.2 缺陷责任期为24个月，起算时间为财政评审结论出具之日。",
        "质保期自工程款付清之日起算两年。",
        "保修期以决算审计报告出具日为起算日。",
        "第十条 保修期限自设备投入试运行之日起一年。",
        "十五、缺陷责任期自工程移交之日起算，为期一年。",
        "保修自承包人报出完工报告的次日起算，与验收与否无关。",
        "|项目|期限|起算日|\n|防水工程保修|5年|交房日|",
        "15.4.1 工程保修期从工程交付使用之日起算。",
        "防水保修期5年，由钥匙交接日起。",
        "缺陷责任期一年，自审定结算价之日起。",
        "保修期限：自结算完毕起两年，不足部分不再顺延。"
      })
  void readsStartsBeforeAcceptanceAndFromSettlement(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "保修期从竣工验收通过之日起算。",
        "8.2 质量保修期自竣工验收合格之日起计算，分单项验收的，按各单项验收合格之日分别计算。",
        "15.2 缺陷责任期自实际竣工验收合格日起24个月。",
        "保修期自工程竣工验收合格、交付使用之日起算。",
        "承包人应自接到维修通知之日起三日内到场维修，保修期自竣工验收合格之日起。",
        "保修期不得自移交之日起算，应自竣工验收合格之日起算。",
        "甲方提前使用的部分，自使用之日起算保修期，且不少于法定最低年限。",
        "发包人在收到竣工验收报告后拖延验收的，自承包人提交竣工验收报告90天后，缺陷责任期自动起算。",
        "质量保证金自缺陷责任期满之日起14日内退还；缺陷责任期自竣工验收合格之日起算。",
        "结算自验收合格之日起28日内办理，保修期自竣工验收合格之日计。",
        "保修期起算日为接收证书上写明的竣工日期。",
        "工程通过交工验收之日起进入缺陷责任期，竣工验收合格之日起进入保修期。",
        "绿化养护自栽植完成之日起算一年；保修期自竣工验收合格之日起算。",
        "自工程移交之日起，照管责任转由发包人承担；保修期自竣工验收合格之日起计算。"
      })
  void readsStartsAtAcceptanceAndOtherPeriods(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    return Stream.of("warranty.start", "defect.start")
        .flatMap(key -> read.all(key, TextFact.class).stream())
        .anyMatch(f -> !f.kind().equals("验收合格"));
  }
}
