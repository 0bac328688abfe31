package fadu.fact.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayToContractTest {
  private static List<String> kinds(String words, String key) {
    return Read.clause(words)
        .facts()
        .of(key)
        .filter(TextFact.class::isInstance)
        .map(fact -> ((TextFact) fact).kind())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在施工许可证办出之前，乙方先行组织地基施工。 | 先开工",
        "允许乙方在未取得施工许可证的情况下先行开工。 | 先开工",
        "开工手续不齐全不影响乙方按约定的日期开工。 | 先开工",
        "审图合格证未出之前，乙方可先完成土方及垫层。 | 先开工",
        "边报批边施工，乙方对此充分理解并同意。 | 先开工",
        "监理人应在发包人取得施工许可证后7天内发出开工通知。 | 许可后",
        "发包人不得要求承包人在未取得施工许可证时开工。 | 许可后",
        "夜间施工由承包人办理核准后进行。 | ''"
      })
  void tellsBuildingBeforeThePermitFromBuildingAfterIt(String words, String kind) {
    assertThat(kinds(words, "time.startRule"))
        .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "承诺函：我公司自愿放弃价差约45万元，不再申请调整。 | 让利",
        "乙方愿向教育基金会捐款20万元，以感谢甲方的支持。 | 捐赠",
        "乙方额外为甲方修建门卫室一间，不计费用。 | 无偿",
        "乙方同意以应收工程款80万元抵购甲方开发的商铺一间。 | 购房",
        "本合同系为办理施工许可之用，双方以内部承包协议为准。 | 备案",
        "承包人应免费修复缺陷责任期内出现的质量缺陷。 | ''",
        "发包人无偿向承包人提供施工场地和地下管线资料。 | ''",
        "本合同一式八份，其中两份用于备案。 | ''"
      })
  void tellsGiftsFromWhatIsOwed(String words, String kind) {
    assertThat(kinds(words, "clauses.sideDeal"))
        .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本项目尚未办理建设工程规划许可，甲方承诺在竣工前补办。 | 未取得",
        "甲方尚在申领规划许可证，乙方同意按期开工。 | 未取得",
        "未取得建设工程规划许可证的，承包人有权拒绝开工，本合同不生效。 | ''",
        "本工程为既有管网修复，依法不需要办理建设工程规划许可证。 | 免办",
        "承包人应严格按照规划许可的内容施工。 | ''"
      })
  void tellsAMissingPlanningPermitFromOneThatIsAwaited(String words, String kind) {
    assertThat(kinds(words, "clauses.permitDuty"))
        .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "开标前双方已就中标价和施工范围协商一致。 | 实质内容",
        "评标期间甲方与乙方谈判，将下浮率定为5%，写入本合同。 | 实质内容",
        "本工程价格按照双方签署的《施工意向协议》第三条执行。 | 实质内容",
        "此前的意向书及其单价自本合同签订之日起作废。 | 没有",
        "招标人不得在定标之前与投标人就投标价格进行谈判。 | 没有"
      })
  void tellsTalksBeforeTheTenderFromTheirRefusal(String words, String kind) {
    assertThat(kinds(words, "clauses.priorAgreements")).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "双方商定将招标文件约定的按月付款改为按节点付款。 | 背离",
        "投标文件承诺的履约担保10%，签合同时降为5%。 | 背离",
        "取消招标文件中的预付款条款，改为承包人自行筹措。 | 背离",
        "工期、质量均与投标文件一致。 | 一致",
        "双方不得另行订立改变招标文件付款条件的协议。 | 一致"
      })
  void tellsWhereTheContractDepartsFromTheTender(String words, String kind) {
    assertThat(kinds(words, "clauses.deviation"))
        .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
  }
}
