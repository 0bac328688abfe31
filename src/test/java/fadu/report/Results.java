package fadu.report;

import fadu.fact.Dictionary;
import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.finding.Header;
import fadu.finding.InputFile;
import fadu.finding.MetadataValue;
import fadu.finding.Outcome;
import fadu.finding.ReviewResult;
import fadu.finding.RuleReference;
import fadu.finding.RuleSet;
import fadu.law.Branch;
import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import fadu.law.Severity;
import fadu.text.Box;
import fadu.text.Span;
import fadu.text.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Hand-made results. */
public final class Results {
  private Results() {}

  /** One violation on words of a Word file and of a PDF, one point not assessed, one satisfied. */
  public static ReviewResult small() {
    return new ReviewResult(
        "fadu 0.1.0",
        List.of(
            new InputFile(
                "合同\u202e.docx", "ab12", "合同", "docx", OptionalInt.empty(), 51234, false, true),
            new InputFile("补充.pdf", "cd34", "补充协议", "pdf", OptionalInt.of(2), 900, false, false)),
        new RuleSet("2026-11", "0123456789abcdef", 3),
        LocalDate.of(2026, 3, 20),
        List.of(new Warning("TRACKED_CHANGES", "文件有未接受的修订：\"增\"按有效、删按无效。")),
        new Header(
            "施工",
            "兰岭小学\t教学楼",
            "兰岭县教育局",
            "",
            Optional.of(new BigDecimal("12345678")),
            Optional.of(LocalDate.of(2026, 3, 20)),
            Optional.of(LocalDate.of(2026, 4, 1)),
            Optional.empty(),
            OptionalInt.of(240)),
        List.of(
            new MetadataValue(
                "meta.awardPrice",
                "中标价",
                Dictionary.Type.MONEY,
                "12345678",
                MetadataValue.DECLARED,
                true,
                List.of())),
        List.of(violated(), notAssessed(), satisfied()));
  }

  private static Finding violated() {
    return new Finding(
        point("payment.retention-over-3-percent", "质量保证金比例超过结算总额3%", Severity.较大),
        Outcome.VIOLATED,
        Severity.较大,
        "合同约定预留 5% 的质量保证金，超过 3% 的上限。",
        "",
        List.of(
            new LegalBasis(
                "RET7",
                "建设工程质量保证金管理办法",
                "建质〔2017〕138号",
                "第七条",
                "",
                LocalDate.of(2017, 7, 1),
                Optional.empty(),
                "",
                true,
                LegalBasis.TemporalBy.SIGNING),
            new LegalBasis(
                "X1",
                "关于适用《某法》的解释",
                "",
                "第一条",
                "",
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                "",
                false,
                LegalBasis.TemporalBy.SIGNING)),
        List.of(
            new Evidence(
                "合同.docx",
                "专用",
                "15.3.2",
                "5%作为\n质量保证金",
                new Span(0, 7, 15),
                412,
                3,
                27,
                OptionalInt.empty(),
                List.of(),
                List.of("retention.rate = 5%")),
            new Evidence(
                "补充.pdf",
                "补充协议",
                "",
                "质保金\ud8005%",
                new Span(1, 7, 15),
                9,
                0,
                6,
                OptionalInt.of(2),
                List.of(new Box(2, 72, 100.456, 523.5, 1e-9)),
                List.of())),
        Optional.of(new RuleReference("预留比例超过上限", "rules/payment/retention-over-3-percent.drl", 3)),
        List.of());
  }

  private static Finding notAssessed() {
    return new Finding(
        point("procedure.award-to-sign-over-30-days", "中标通知书发出后超过30日未签约", Severity.一般),
        Outcome.NOT_ASSESSED,
        Severity.一般,
        "",
        "未填报中标通知书发出日期",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of("meta.awardNoticeDate"));
  }

  private static Finding satisfied() {
    return new Finding(
        point("form.blank-placeholder", "关键条款空白", Severity.提示),
        Outcome.SATISFIED,
        Severity.提示,
        "",
        "全文没有空白栏目",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  public static ReviewPoint point(String code, String title, Severity severity) {
    return new ReviewPoint(
        code,
        code.substring(0, code.indexOf('.')),
        "价款支付",
        title,
        severity,
        "",
        List.of("施工"),
        false,
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(new Branch("over-cap", "", List.of(), List.of())),
        List.of(),
        "",
        "将比例改为不超过 3%。",
        "",
        List.of());
  }
}
