package fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final String SNAPSHOT =
      """
      合同审查结果
      工程      施工 · 兰岭小学 教学楼
      发包人    兰岭县教育局
      签约价    12,345,678.00 元
      签订日期  2026-03-20
      工期      2026-04-01 起，240 天
      合同      合同.docx（docx，51234 字）
      补充协议  补充.pdf（pdf，2 页，900 字，未能全部读取）
      适用法律  按 2026-03-20 有效的法律审查
      规则集    2026-11（sha256 0123456789ab），fadu 0.1.0

      要点 3 = 违反 1 + 符合 1 + 不适用 0 + 未评估 1 + 引擎错误 0

      请留意
        · 文件有未接受的修订："增"按有效、删按无效。

      违反 · 较大 1
        1.  质量保证金比例超过结算总额3% payment.retention-over-3-percent
          位置      合同.docx，专用 15.3.2，第 413 段
          原文      “5%作为 质量保证金”
          位置      补充.pdf，补充协议，第 2 页
          原文      “质保金5%”
          问题      合同约定预留 5% 的质量保证金，超过 3% 的上限。
          依据      《建设工程质量保证金管理办法》（建质〔2017〕138号）第七条
          依据      《关于适用〈某法〉的解释》第一条【待核】
          建议      将比例改为不超过 3%。

      未评估（不等于没有问题） 1
        中标通知书发出后超过30日未签约 procedure.award-to-sign-over-30-days
          原因      未填报中标通知书发出日期

      另有符合 1 项、不适用 0 项，加 --all 列出。
      """;

  @Test
  void readsAsALawyerExpects() {
    assertThat(TextReport.of(Results.small(), new TextStyle(false, 72, false))).isEqualTo(SNAPSHOT);
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(TextReport.of(Results.small(), new TextStyle(false, 72, true)))
        .doesNotContain("\u001b");
    assertThat(TextReport.of(Results.small(), new TextStyle(true, 72, true)))
        .contains("\u001b[31m");
  }

  @Test
  void listsWhatIsInOrderOnlyWhenAsked() {
    assertThat(TextReport.of(Results.small(), new TextStyle(false, 72, true)))
        .contains("符合 1\n  关键条款空白 form.blank-placeholder\n    原因      全文没有空白栏目");
  }

  @Test
  void staysInsideTheColumns() {
    String report = TextReport.of(Results.small(), new TextStyle(false, 50, true));
    assertThat(
            report
                .lines()
                .filter(
                    line ->
                        !line.contains("关键")
                            && !line.contains("procedure.")
                            && !line.contains("payment.")))
        .allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(52));
  }

  @Test
  void letsNoFileSpeakToTheTerminal() {
    assertThat(Display.clean("甲\u001b[31m红\u0007\u202e乙\u009b2J")).isEqualTo("甲 [31m红 乙 2J");
  }

  @Test
  void neverBeginsALineWithAClosingMark() {
    assertThat(Display.wrap("工期顺延，费用不补。", 8)).containsExactly("工期顺延，", "费用不补。");
  }

  @Test
  void shortensByCells() {
    assertThat(Display.shorten("质量保证金", 7)).isEqualTo("质量保…");
    assertThat(Display.shorten("质量保证金", 10)).isEqualTo("质量保证金");
  }
}
