package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.finding.Finding;
import fadu.testing.Read;
import fadu.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message names what is missing where the contract names it. */
class MissingNamesTest {
  @Test
  void anAnnexThatIsNotThereIsNamed() {
    Contract contract =
        ContractParser.parse(
            List.of(
                SourceText.of(
                    "合同.txt",
                    """
                    建设工程施工合同
                    发包人（全称）：青石市水务建设中心
                    承包人（全称）：青石宏远建设有限公司
                    第一条 材料
                    发包人供应的材料设备见附件五《发包人供应材料设备表》。
                    附件一 工程质量保修书
                    屋面防水工程保修期为5年。
                    """)));
    Finding finding =
        new Assessment(Read.BOOK)
                .assess(
                    contract, Read.BOOK.factReading().read(contract, List.of(), Read.DAY), Read.DAY)
                .stream()
                .filter(f -> f.point().code().equals("form.attachment-missing"))
                .findFirst()
                .orElseThrow();
    assertThat(finding.message()).contains("附件").contains("发包人供应材料设备表").doesNotContain("未约定");
  }
}
