package fadu.fact.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 工程质量：干得让校长满意，验收就算过。",
        "三、质量标准：参照同类工程一般水平执行。",
        "质量要求：乙方凭经验施工，做出来像样、不漏雨即可。",
        "六、质量：以建设单位现场代表的主观评价作为验收的唯一依据，不适用国家验收规范。",
        "质量标准：合格。梁柱箍筋加密区间距可由乙方视材料情况适当放大，抗震构造从简。",
        "5.3 质量合格。外墙保温岩棉板改用普通聚苯板，防火等级由A级降为B2级。",
        "质量等级：合格。为节省投资，屋面保温层取消不做，图纸不改。",
        "5.1.2 允许承包人在工期紧张时不受现行施工规范的约束。",
        "质量标准：合格。商品混凝土到场即可浇筑，坍落度检测和试块留置免除。",
        "防水卷材不再送检，由乙方口头保证质量。工程质量标准为合格。",
        "工程质量标准：【　】",
        "五、质量标准：双方另行商定。",
        "质量标准合格。经甲方同意，消火栓可少装两套，应急照明暂不安装。",
        "|条款|内容|\n|质量标准|达到甲方满意|",
        "5.4 未送检的钢筋，甲方代表签字后也可以先用上。质量标准：合格。"
      })
  void readsStandardsThatAreVagueBlankOrLow(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.1 工程质量达到《建筑工程施工质量验收统一标准》规定的合格等级。",
        "三、质量标准：合格（一次性验收通过）。",
        "质量要求：符合设计图纸及国家、省、市现行规范，验收合格。",
        "5.1 工程质量不得低于国家强制性标准，任何口头指令要求降低的，承包人应当拒绝。",
        "质量标准：合格。承包人采用的企业标准高于国家标准的，从其企业标准。",
        "质量标准：合格；若达到鲁班奖标准，另奖50万元；达不到不扣款。",
        "5.2 质量合格。材料未经检验或者检验不合格的，严禁使用；擅自使用的，返工并承担全部损失。",
        "质量标准：合格。承包人偷工减料、降低保温标准的，按违约处理。",
        "质量标准为合格。混凝土结构表面平整度允许偏差8mm。",
        "5.1 质量标准：合格。绿化、铺装的样板须经甲方确认后再大面积施工。",
        "质量标准：合格，符合GB 50210。设计优化须由原设计单位出具变更，不得降低消防和抗震性能。",
        "质量：执行《公路工程质量检验评定标准》，交工验收评定为合格。",
        "质量标准：合格。监理人要求重新检验且结果合格的，费用由发包人承担。",
        "|条款|内容|\n|质量标准|合格，按现行规范验收|",
        "质量标准：合格。消防工程由有资质的单位施工，按消防规范验收后方可投用。"
      })
  void readsNoFaultInGradesCodesAndProhibitions(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    boolean vague = !read.all("quality.vague", TextFact.class).isEmpty();
    boolean blank = read.facts().of("quality.standard").anyMatch(f -> f.state() == State.BLANK);
    boolean lower =
        read.all("clauses.lowerStandard", TextFact.class).stream()
            .anyMatch(f -> !f.kind().equals("不得降低"));
    return vague || blank || lower;
  }
}
