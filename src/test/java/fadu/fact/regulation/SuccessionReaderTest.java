package fadu.fact.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionReaderTest {
  private static final String KEY = "breach.governmentChange";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "镇里主要领导调整的，由新任领导决定本合同是否继续履行。",
        "因政府机构改革导致发包人撤销的，本合同即行解除，双方互不追究。",
        "若发包人因职能划转不再管理本项目，未付工程款不再支付。",
        "发包人换届后未对本合同予以追认的，合同自动失效。",
        "领导更换、机构撤并、财政资金未及时拨付，均属不可抗力。",
        "村委会换届的，后任不认前任的账，乙方不得异议。",
        "发包人因人事变动、机构调整延期付款的，不承担违约责任。",
        "如遇政府换届，甲方有权暂停付款，待新一届班子研究后再定。",
        "甲方法定代表人变更的，本合同须经继任者重新盖章确认后方为有效。"
      })
  void findsChangesOfGovernmentAsAWayOut(String words) {
    assertThat(Read.clause(words).values(KEY)).isNotEmpty().allMatch(said -> said.startsWith("应当"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发包人名称变更或者合并的，由变更后的单位享有权利、承担义务。",
        "发包人法定代表人变更不影响本合同的效力。",
        "因国家法律、政策调整影响合同履行的，双方另行协商。",
        "承包人法定代表人、主要负责人变动的，不得影响本工程施工。",
        "监理单位更换总监理工程师的，应提前七日通知承包人。",
        "不可抗力包括地震、洪水、台风、战争、瘟疫等不能预见、不能避免且不能克服的情况。",
        "发包人更换现场代表的，应提前书面通知承包人，后任应继续履行前任的职责。",
        "机构改革后由承继职能的机关继续履行本合同并支付剩余款项。",
        "承包人机构调整、人员变动不能按期施工的，承包人承担违约责任。"
      })
  void passesOverContractsThatGoOn(String words) {
    assertThat(Read.clause(words).values(KEY)).noneMatch(said -> said.startsWith("应当"));
  }
}
