package fadu.fact.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.State;
import fadu.testing.Read;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentReaderTest {
  private static final String FOUND = "attachments.found";
  private static final String WARRANTY = "\n附件一 工程质量保修书\n屋面防水五年，自竣工验收合格之日起算。";

  private static State state(String clause) {
    return Read.clause(clause).facts().of(FOUND).findFirst().orElseThrow().state();
  }

  @ParameterizedTest
  @CsvSource({
    "保修见附件一。, PRESENT",
    "保修见附件（一）。, PRESENT",
    "保修按附件4《工程质量保修书》执行。, PRESENT",
    "保修按附后的《质量保修书》执行。, PRESENT",
    "材料见附件二。, ABSENT",
    "材料见附件二《材料设备表》。, ABSENT",
    "材料见附件一《材料设备表》。, ABSENT",
    "材料表附后。, ABSENT",
    "材料见附件二《材料设备表》，另册装订。, NOT_LOADED",
    "材料见附件二《材料设备表》；附件二本合同不适用。, NA"
  })
  void tellsWhetherAnAnnexReferredToWasSubmitted(String reference, State expected) {
    assertThat(state(reference + WARRANTY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"合同文件包括协议书、专用条款及其附件、图纸。", "评标办法见招标文件附件三。", "混凝土试块的留置见规范附录C。", "双方另行签订安全生产管理协议。"})
  void leavesOutAnnexesOfSomethingElse(String words) {
    assertThat(Read.clause(words).value("attachments.list")).isEqualTo("ABSENT");
  }

  @Test
  void anEntryOfAListIsNotTheAnnexItself() {
    Read read = Read.clause("本合同附件：\n附件1 工程质量保修书\n附件2 安全生产管理协议\n附件2 安全生产管理协议\n双方各配一名安全员。");
    assertThat(read.values(FOUND)).containsExactlyInAnyOrder("ABSENT", "附件2安全生产管理协议");
  }

  @Test
  void aPaperOfItsOwnIsAnAnnex() {
    Read read =
        Read.of(
            SourceText.of("合同.txt", "建设工程施工合同\n发包人：青石市水务局\n承包人：青石宏远公司\n一、安全责任见附件2。"),
            SourceText.of("附件2 安全生产管理协议.txt", "安全生产管理协议\n双方各配一名安全员。"));
    assertThat(read.value(FOUND)).isEqualTo("附件2");
  }

  @Test
  void readsRangesAndListsOfNumbers() {
    Read read = Read.clause("品牌见附件2至附件4。\n" + "附件3 品牌表\n水泵三个品牌。");
    assertThat(read.facts().of(FOUND).map(f -> f.shown() + " " + f.state()))
        .containsExactlyInAnyOrder("附件2 ABSENT", "附件3 PRESENT", "附件4 ABSENT");
  }
}
