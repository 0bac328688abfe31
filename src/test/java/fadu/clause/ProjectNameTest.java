package fadu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectNameTest {

  @ParameterizedTest
  @CsvSource({
    "'建设工程施工合同\n工程名称：柳河闸站（二期）工程\n发包人：甲局', 柳河闸站（二期）工程",
    "'柳　河　闸　站　改　造　工　程\n施工合同\n发包人：甲局\n1.1 工程名称：闸站改造', 柳河闸站改造工程",
    "'松塘镇村道硬化工程承包合同\n甲方：松塘镇人民政府', 松塘镇村道硬化工程",
    "'施工合同\n甲方：甲局\n乙方：乙公司\n第一条 项目名称：柳河闸站改造；工程地点：柳河。', 柳河闸站改造",
    "'施工合同\n甲方：甲局\n双方就柳河闸站改造工程施工事项协商一致。', 柳河闸站改造工程",
    "'政务数据中心（一期）\n工程总承包（EPC）合同\n发包人：甲局', 政务数据中心（一期）工程总承包",
    "'建设工程施工合同\n工程名称：＿＿＿＿\n发包人：', ''",
    "'建筑安装工程承包合同（一）\n发包方：', ''"
  })
  void isWhatALawyerWouldWrite(String text, String name) {
    assertThat(ContractParserTest.parse(text).title()).isEqualTo(name);
  }
}
