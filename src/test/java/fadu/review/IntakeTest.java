package fadu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.clause.ContractParser;
import fadu.extract.Refused;
import fadu.extract.ocr.Recognition;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.finding.InputFile;
import fadu.review.worker.Content;
import fadu.review.worker.Progress;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import fadu.text.Warning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {
  @Test
  void refusesASubmissionWhoseContractIsRefused() {
    assertThatThrownBy(() -> intake("!合同", "附件"))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.code()).isEqualTo(Refused.Code.ENCRYPTED));
  }

  @Test
  void goesOnWithoutAPaperThatIsRefusedAndSaysSo() throws Refused, PagesMissing {
    Intake intake = intake("合同", "!附件", "补充协议");
    List<InputFile> input = intake.input(ContractParser.parse(intake.texts()).documents());
    assertThat(input).extracting(InputFile::name).containsExactly("合同", "!附件", "补充协议");
    assertThat(input).extracting(InputFile::complete).containsExactly(true, false, true);
    assertThat(input.get(1).sha256()).hasSize(64);
    assertThat(intake.warnings())
        .filteredOn(w -> w.code().equals("PAPER_NOT_READ"))
        .singleElement()
        .satisfies(w -> assertThat(w.message()).contains("!附件").contains("ENCRYPTED"));
  }

  @Test
  void namesTheFileOfAWarningOnlyWhereThereAreSeveral() throws Refused, PagesMissing {
    assertThat(intake("合同").warnings()).containsExactly(new Warning("NOTE", "注意"));
    assertThat(intake("合同", "附件").warnings())
        .containsExactly(new Warning("NOTE", "合同：注意"), new Warning("NOTE", "附件：注意"));
  }

  @Test
  void accusesNobodyOfLeavingOutWhatMayStandInAPaperNotRead() {
    Source nowhere = new Source("", "", List.of(), 1, true);
    Facts facts =
        new Facts(
            List.of(
                new MissingFact("warranty.items", State.ABSENT, "全文未见保修期", nowhere),
                new MissingFact("price.total", State.BLANK, "空白", nowhere),
                new MissingFact("meta.stage", State.ABSENT, "未填报", Source.declared()),
                new TextFact("dispute.clauseText", "诉讼", "", nowhere)));
    InputFile read = file("合同", true);
    assertThat(Gaps.mark(facts, List.of(read))).isEqualTo(facts);
    assertThat(Gaps.mark(facts, List.of(read, file("附件3", false))).all())
        .extracting(fact -> fact.state())
        .containsExactly(State.NOT_LOADED, State.BLANK, State.ABSENT, State.PRESENT);
    assertThat(Gaps.mark(facts, List.of(file("附件3", false))).all().get(0).shown())
        .isEqualTo("全文未见保修期，但附件3未能全部读取");
  }

  @Test
  void findsTheContractAmongFilesInAnyOrder() throws Refused, PagesMissing {
    Intake intake = intake(false, "!扫描件", "中标通知书", "建设工程施工合同", "施工图一览表");

    assertThat(intake.texts())
        .extracting(SourceText::name)
        .containsExactly("建设工程施工合同", "中标通知书", "施工图一览表");
    assertThat(intake.unread()).extracting(u -> u.file().name()).containsExactly("!扫描件");
  }

  @Test
  void takesTheFirstFileWhenNoneIsAContract() throws Refused, PagesMissing {
    assertThat(intake(false, "会议纪要", "中标通知书").texts())
        .extracting(SourceText::name)
        .containsExactly("会议纪要", "中标通知书");
  }

  @Test
  void refusesWhenNothingCanBeRead() {
    assertThatThrownBy(() -> intake(false, "!甲", "!乙")).isInstanceOf(Refused.class);
  }

  private static InputFile file(String name, boolean complete) {
    return new InputFile(name, "", "合同", "docx", java.util.OptionalInt.empty(), 1, false, complete);
  }

  private static Intake intake(String... names) throws Refused, PagesMissing {
    return intake(true, names);
  }

  private static Intake intake(boolean contractFirst, String... names)
      throws Refused, PagesMissing {
    List<SubmittedFile> files =
        java.util.Arrays.stream(names)
            .map(n -> new SubmittedFile(n, Content.of(n.getBytes(StandardCharsets.UTF_8))))
            .toList();
    return Intake.of(
        new Submission(files, "", java.util.Optional.empty(), contractFirst),
        IntakeTest::extract,
        Progress.NONE);
  }

  private static SourceText extract(
      String name, byte[] content, java.util.function.IntConsumer pages, Recognition recognition)
      throws Refused {
    if (name.startsWith("!")) {
      throw new Refused(Refused.Code.ENCRYPTED, "文件有密码。");
    }
    return new SourceTextBuilder(name, "", "txt")
        .paragraph(Paragraph.Kind.BODY, new String(content, StandardCharsets.UTF_8))
        .warn("NOTE", "注意")
        .build();
  }
}
