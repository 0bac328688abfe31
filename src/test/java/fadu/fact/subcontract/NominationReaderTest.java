package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NominationReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "消防工程必须分包给甲方选定的蓝盾消防工程公司。",
        "3.5 门窗工程由业主推荐的利民门窗厂制作安装，总包不得拒绝，并承担总包责任。",
        "桩基工程由甲方安排的施工队施工，乙方与其签订分包合同，责任由乙方负责。",
        "承包人应当接受发包人指定的园林绿化分包单位。",
        "电梯安装单位由建设单位确定为通力机电安装有限公司，承包人须在十日内与之签约。",
        "乙方应将土石方工程交由本镇的鸿运土石方工程队施工。",
        "智能化分包商只能从甲方提供的两家单位中选择。",
        "幕墙分包：指定单位为明辉幕墙装饰有限公司。",
        "亮化工程由发包人领导确定的队伍施工，承包人负责付款和质量。",
        "承包人必须使用甲方指定的商砼运输车队和塔吊安装单位，并与塔吊安装单位签分包合同。"
      })
  void readsWhoIsNominated(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人自主选择分包单位，但须具备相应资质并报发包人同意。",
        "发包人不得直接指定分包人，也不得要求承包人购入其指定的材料。",
        "暂估价专业工程由承包人招标，发包人参与评标。",
        "消防工程分包给具有消防设施工程专业承包二级以上资质的单位，经发包人批准。",
        "发包人委托的第三方检测单位为正信检测有限公司，承包人应予配合。",
        "监理人为安岭监理有限公司，由发包人选定。",
        "承包人拟分包的单位：蓝盾消防工程公司（投标时列明），发包人已同意。",
        "供电接入由供电公司实施，费用由发包人另行支付。",
        "发包人可推荐不少于三家单位供承包人参考，承包人有权另选。",
        "承包人应在发包人指定的地点堆放土方，运至指定的消纳场。",
        "工资专户开户银行由承包人选定，发包人不指定。",
        "承包人与发包人签订安全协议，分包单位与承包人签订安全协议。"
      })
  void readsNobodyNominated(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    return Read.clause(clause).all("subcontract.nominated", TextFact.class).stream()
        .anyMatch(f -> !f.kind().equals("自主选择"));
  }
}
