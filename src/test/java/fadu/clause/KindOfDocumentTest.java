package fadu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindOfDocumentTest {

  private static final String WORKS = "\n工程名称：柳河闸站。\n工期三十天，竣工后验收，工程款分期支付，质保金按规定预留。";

  @ParameterizedTest
  @CsvSource({
    "建设工程施工合同, 施工",
    "柳河闸站改造工程承包合同, 施工",
    "零星修缮施工合同, 施工",
    "办公楼装饰装修合同, 施工",
    "桥梁维修加固合同, 施工",
    "道路绿化工程施工合同, 施工",
    "柳河监理公司办公楼装修工程施工合同, 施工",
    "柳河闸站施工合同补充协议, 施工",
    "柳河闸站施工总承包合同, 施工",
    "数据中心工程总承包合同, 工程总承包",
    "设计施工总承包合同, 工程总承包",
    "设计、采购、施工总承包合同, 工程总承包",
    "数据中心（EPC）合同, 工程总承包",
    "幕墙工程专业分包合同, 专业分包",
    "木工劳务分包合同, 劳务分包",
    "建设工程监理合同, 监理",
    "施工监理服务合同, 监理",
    "建设工程勘察合同, 勘察",
    "建设工程勘察设计合同, 设计",
    "施工图设计合同, 设计",
    "工程造价咨询合同, 咨询",
    "建筑施工物资租赁合同, 租赁",
    "水泥采购合同, 采购",
    "电梯采购及安装合同, 采购",
    "标牌加工承揽合同, 加工承揽",
    "商场承包经营合同, 承包经营",
    "国有土地使用权出让合同, 土地房产",
    "流动资金借款合同, 借款",
    "劳动合同, 劳动",
    "柳河闸站工程招标文件, 招标文件",
    "合同签订审批表, 审批表",
    "物业服务合同, 其他合同"
  })
  void theTitleSaysTheKind(String title, String kind) {
    assertThat(ContractParserTest.parse(title + WORKS).kind().label()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'甲方：松塘镇人民政府\n乙方：远成公司\n一、工程名称：村道硬化。\n二、签约合同价：十万元。\n三、工期：三十天，开工日期另定，竣工后验收，保修两年。', 施工",
    "'专用条款\n12.4.1 进度款按月支付。\n15.3 质量保证金比例3%，缺陷责任期24个月。\n16.1 发包人逾期付款的责任。\n7.5 工期延误，竣工推迟的，承包人赔偿。', 施工",
    "'出租方：甲公司\n承租方：乙公司\n一、租金每月一千元。', 租赁",
    "'承包人（甲方）：远成公司\n分包人（乙方）：小成公司\n一、工程名称：幕墙。\n二、工期：三十天，竣工后验收，工程款按月支付，保修两年。', 专业分包",
    "今天天气很好我们去公园散步, 未识别",
    "'', 未识别"
  })
  void withoutATitleTheContentSaysTheKind(String text, String kind) {
    assertThat(ContractParserTest.parse(text).kind().label()).isEqualTo(kind);
  }
}
