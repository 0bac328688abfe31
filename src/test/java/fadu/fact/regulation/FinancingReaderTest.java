package fadu.fact.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinancingReaderTest {
  private static final String KEY = "clauses.financing";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本工程由乙方筹资建设，验收合格后移交甲方，甲方自移交次年起分六期购回，购回总价为审定造价加8%的年收益。",
        "第八条 乙方先行投入的建设资金，甲方按年利率6%计付利息，连同本金在三年内还清。",
        "12.3 政府承诺对乙方投资还本付息，所需资金列入以后年度预算安排。",
        "乙方投资回报率按年化7.5%计算，由县财政每半年支付一次。",
        "本项目建设费用由乙方垫资解决，工程竣工后甲方以城南两宗商住用地的出让收益折抵工程款。",
        "项目建成后由管委会指定的国有平台公司按约定价格收购，收购款分五年支付。",
        "甲方保证乙方就本项目获得不低于6%的固定收益，不足部分由镇政府补足。",
        "建设期融资利息由发包人按同期贷款利率上浮30%补贴给承包人。",
        "工程款自交工验收之日起分四年等额支付，尚未支付部分按年息4.9%计算资金占用费。",
        "甲方可以所持水务公司20%的股权作价抵偿应付工程款。",
        "采取\"建设-移交\"方式组织实施，乙方负责融资。"
      })
  void findsVariousWaysOfBuildingOnCredit(String words) {
    assertThat(Read.clause(words).values(KEY)).isNotEmpty().allMatch(said -> said.startsWith("应当"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "质保期满返还质量保证金本金，利息按活期存款利率计算。",
        "发包人未按约定支付工程款的，应按年利率4%向承包人支付利息。",
        "承包人不得垫资施工，本合同不存在任何回购、保底收益安排。",
        "预付款不计利息，从进度款中分次扣回。",
        "因承包人原因超付的工程款，承包人应返还并按同期贷款利率支付资金占用费。",
        "承包人应购买建筑工程一切险，保险费用由承包人承担。",
        "施工用地由发包人提供，征地补偿费用由发包人承担。",
        "本工程资金来源为区级财政预算，已列入2026年度政府投资计划。",
        "周转材料由租赁公司回购，与发包人无关。",
        "自竣工验收之日起满两年，发包人返还剩余的质量保证金。"
      })
  void passesOverLawfulFinance(String words) {
    assertThat(Read.clause(words).values(KEY)).noneMatch(said -> said.startsWith("应当"));
  }
}
