package fadu.fact.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentReaderTest {
  static Stream<Arguments> complete() {
    return Stream.of(
        Arguments.of("dust", "承包人应采取围挡、喷淋、覆盖等措施防止扬尘污染，所需费用已包含在绿色施工安全防护措施费中，不另行计算。"),
        Arguments.of(
            "dust", "6.1 施工单位落实扬尘防治“六个百分之百”，制定专项方案并公示负责人。6.2 扬尘污染防治费用计入工程造价，单独列支8.6万元，专款专用。"),
        Arguments.of(
            "dust", "| 序号 | 项目 | 金额（元） |\n| 1 | 扬尘防治措施费 | 86,000.00 |\n乙方对施工扬尘负责，做好裸土苫盖和车辆冲洗。"),
        Arguments.of("dust", "承包人负责施工现场大气污染、噪声污染的防治，相应费用含于合同总价。"),
        Arguments.of("dust", "乙方要做好工地防尘，车子出门冲干净，土堆用网盖上；这笔钱算在安全文明费里。"),
        Arguments.of("dust", "安全文明施工费包括环境保护费、文明施工费、安全施工费和临时设施费。承包人应控制扬尘、噪声，配置洗车台。"),
        Arguments.of("dust", "施工扬尘、噪声、建筑垃圾的防治由承包人负责，防治费用由发包人承担，已列入措施项目清单。"),
        Arguments.of("dust", "承包人应编制扬尘污染防治专项方案，落实责任；发包人已将扬尘防治费列入工程造价。"),
        Arguments.of("noise", "承包人应选用低噪声设备，合理安排作业时间，避免夜间施工扰民；降噪措施费用包含在安全文明施工费内。"),
        Arguments.of("noise", "承包人须防治施工噪声，噪音超标的立即整改，防治费用计入工程造价。"),
        Arguments.of("noise", "中午十二点到两点半、晚上十点以后不准用电锯、打桩，防噪声的花费含在措施费里，由乙方包干。"),
        Arguments.of("noise", "承包人负责大气、水、噪音以及固体废物污染的防范，环境保护费已包括在安全文明施工费中。"),
        Arguments.of("noise", "| 噪声防治 | 承包人 | 计入措施项目费 |"),
        Arguments.of("noise", "承包人落实降噪措施。本条所列扬尘、噪声、建筑垃圾防治费用均已列入安全文明施工费。"),
        Arguments.of("waste", "承包人应编制建筑垃圾处理方案并备案，分类收集、及时清运至核准的消纳场所，处置费用计入工程造价。"),
        Arguments.of("waste", "渣土运输由具备资质的单位承担，运至城管部门指定的弃土场，运输及消纳费用已含在土石方单价内。"),
        Arguments.of("waste", "拆除的旧混凝土破碎后回收利用，剩余建筑垃圾由乙方运到指定地点，运费和处置费在清单中单列。"),
        Arguments.of(
            "waste", "| 011 | 余方弃置 | m3 | 3,200 | 28.50 | 91,200.00 |\n承包人将弃土运至经批准的弃渣场，不得沿途撒漏。"),
        Arguments.of("waste", "承包人不得随意倾倒建筑垃圾，应运至消纳场；垃圾清运费包括在措施费中。"),
        Arguments.of("waste", "乙方不得自行处理渣土，必须交有准运证的车队运到指定消纳场，消纳的钱甲方按票据实付。"),
        Arguments.of("waste", "施工现场产生的固体废物由承包人分类处置，费用包含在安全文明施工费中。"));
  }

  @ParameterizedTest
  @MethodSource("complete")
  void findsTheDutyAndItsCost(String what, String words) {
    Read read = Read.clause(words);
    assertThat(read.values("env." + what + "Duty")).isNotEmpty().containsOnly("是");
    assertThat(read.values("env." + what + "Fee")).isNotEmpty().containsOnly("是");
  }

  @ParameterizedTest
  @CsvSource({
    "dust, 施工现场应定期洒水养护混凝土，养护期不少于七天。, ABSENT, ABSENT",
    "dust, 扬尘治理由甲方委托第三方负责，乙方不承担。, 否, ABSENT",
    "dust, 乙方应控制施工扬尘，配备雾炮机；投标报价未包含扬尘治理费用。, 是, 否",
    "dust, 扬尘污染由乙方负责治理，甲方不承担任何责任。, 是, ABSENT",
    "noise, 乙方夜间连续施工的，发包人支付夜间施工增加费。, ABSENT, ABSENT",
    "noise, 噪声污染防治不列入承包人的义务，由业主与居民协商解决。, 否, ABSENT",
    "noise, 发电机组试运行时的噪声不高于额定值。, ABSENT, ABSENT",
    "waste, 乙方做到工完场清，保持道路清洁。, ABSENT, ABSENT",
    "waste, 不得使用含有建筑垃圾的土回填。, ABSENT, ABSENT",
    "waste, 承包人应对建筑垃圾分类堆放并运往合法消纳场。, 是, ABSENT",
  })
  void tellsWhatIsNotSaid(String what, String words, String duty, String fee) {
    Read read = Read.clause(words);
    assertThat(read.values("env." + what + "Duty")).containsOnly(duty);
    assertThat(read.values("env." + what + "Fee")).containsOnly(fee);
  }

  @ParameterizedTest
  @CsvSource({
    "施工产生的渣土由乙方自行消化，甲方概不过问。, true",
    "弃土由承包人任意选择地点弃置。, true",
    "建筑垃圾不得任意倾倒。, false",
    "渣土由乙方自行处理，运到核准的消纳场。, false",
  })
  void tellsTippingAtWill(String words, boolean atWill) {
    assertThat(Read.clause(words).value("env.wasteAtWill").equals("ABSENT")).isEqualTo(!atWill);
  }
}
