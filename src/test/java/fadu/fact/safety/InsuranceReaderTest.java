package fadu.fact.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsuranceReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "保险：乙方自理。",
        "18. 保险：/",
        "乙方人员的一切保险由乙方视情况购买。",
        "承包人为现场人员购买团体意外险即可，不办工伤保险。",
        "发包人投保工程一切险，其他保险不作要求。",
        "乙方以雇主责任险抵工伤保险。",
        "施工方购买第三者责任险，保额100万元。",
        "保险费用由乙方承担，投保与否由乙方自主决定。",
        "承包人投保雇主责任险，视为已履行工伤保险义务。"
      })
  void readsThatInsurancesAreMissing(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人须为全体施工人员办理工伤保险，并为从事危险作业的职工办理意外伤害保险，支付保险费。",
        "乙方按项目参加工伤保险，购买建筑施工人员团体意外险和安责险，开工前提供凭证。",
        "18.2 工伤保险由承包人按建设项目缴纳；18.3 意外伤害险由承包人投保；工程一切险本项目不投。",
        "|险种|投保人|\n|工伤保险|承包人|\n|意外伤害保险|承包人|\n|安全生产责任保险|承包人|",
        "乙方除依法办理工伤保险、意外伤害险外，另投保雇主责任险作为补充。",
        "施工单位应当依法参加工伤保险，安全生产责任保险按规定足额投保。",
        "未办理工伤保险和意外险的人员，不得进入施工现场。承包人应在开工前办妥上述保险。"
      })
  void readsTheInsurances(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    List<String> kinds =
        read.all("insurance.types", TextFact.class).stream().map(TextFact::kind).toList();
    return !read.all("insurance.employerInstead", TextFact.class).isEmpty()
        || !kinds.contains("工伤")
        || kinds.stream().distinct().count() < 2;
  }
}
