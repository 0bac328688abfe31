package fadu.web;

import fadu.finding.Comparison;
import fadu.report.sheet.FindingsSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A review as a sheet to print: what the page shows, in the words of an official paper. */
final class Sheets {
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "violated", "违反",
          "error", "引擎错误",
          "not-assessed", "未评估",
          "satisfied", "符合",
          "not-applicable", "不适用");
  private static final Map<String, String> REASONS =
      Map.of(
          "MISREAD", "机器识读有误",
          "AGREED_ELSEWHERE", "合同其他条款已有约定",
          "LAW_NOT_APPLICABLE", "所引规定不适用于本合同",
          "EXCEPTION_APPROVED", "已有批准或法定例外",
          "RISK_ACCEPTED", "已作说明，风险可以接受",
          "OTHER", "其他");

  private static final Map<String, String> CHANGES =
      Arrays.stream(Comparison.Kind.values())
          .collect(Collectors.toMap(Comparison.Kind::code, Comparison.Kind::label));

  private Sheets() {}

  static FindingsSheet of(Screen screen, String serial, String file) {
    Screen.Header h = screen.header();
    Screen.Counts c = screen.counts();
    List<FindingsSheet.Line> head = new ArrayList<>();
    add(head, "送审编号", serial);
    add(head, "合同文件", file);
    add(head, "工程名称", h.title());
    add(head, "合同类型", h.kind());
    add(head, "发包人", h.owner());
    add(head, "承包人", h.contractor());
    add(head, "签约合同价", h.price().isEmpty() ? "" : h.price() + " 元");
    add(head, "签订日期", h.signedOn());
    add(head, "适用法律日期", h.asOf());
    add(head, "规则集", h.ruleSet());
    return new FindingsSheet(
        head,
        "共 %d 项要点：违反 %d 项，未评估 %d 项，符合 %d 项，不适用 %d 项，引擎错误 %d 项。"
            .formatted(
                c.points(),
                c.violated(),
                c.notAssessed(),
                c.satisfied(),
                c.notApplicable(),
                c.error()),
        screen.groups().stream()
            .flatMap(
                group ->
                    group.bands().stream()
                        .flatMap(
                            band -> band.findings().stream().map(f -> item(group.outcome(), f))))
            .toList(),
        Optional.ofNullable(screen.otherLaw()).map(Sheets::otherLaw));
  }

  private static FindingsSheet.OtherLaw otherLaw(Screen.OtherLaw other) {
    return new FindingsSheet.OtherLaw(
        other.asOf(),
        other.groups().stream()
            .flatMap(group -> group.changes().stream().map(c -> turn(group.change(), c)))
            .toList());
  }

  private static FindingsSheet.Turn turn(String change, Screen.Change c) {
    return new FindingsSheet.Turn(
        CHANGES.getOrDefault(change, change),
        c.code(),
        c.title(),
        judged(c.before()),
        judged(c.after()),
        c.after().message() + c.after().reason(),
        c.after().basis().stream().map(Sheets::basis).toList());
  }

  private static String judged(Screen.Judged j) {
    String severity = j.severity().isEmpty() ? "" : "（" + j.severity() + "）";
    return OUTCOMES.getOrDefault(j.outcome(), j.outcome()) + severity;
  }

  private static void add(List<FindingsSheet.Line> head, String name, String value) {
    if (!value.isEmpty()) {
      head.add(new FindingsSheet.Line(name, value));
    }
  }

  private static FindingsSheet.Item item(String outcome, Screen.Finding f) {
    return new FindingsSheet.Item(
        OUTCOMES.getOrDefault(outcome, outcome),
        f.severity(),
        f.area(),
        f.code(),
        f.title(),
        f.message(),
        f.reason(),
        f.quotes().stream().map(Sheets::quote).toList(),
        f.basis().stream().map(Sheets::basis).toList(),
        f.suggestion(),
        f.replacement(),
        decision(f),
        f.decision() == null ? "" : f.decision().by(),
        f.decision() == null ? "" : f.decision().at());
  }

  private static FindingsSheet.Quote quote(Screen.Quote q) {
    List<String> where = new ArrayList<>(List.of(q.part()));
    where.add(q.clause().matches("[0-9.]+") ? q.clause() + " 款" : q.clause());
    where.add(q.page().isEmpty() ? "" : "第 " + q.page() + " 页");
    where.removeIf(String::isEmpty);
    return new FindingsSheet.Quote(String.join(" ", where), q.words());
  }

  private static String basis(Screen.Basis b) {
    return "《"
        + b.law()
        + "》"
        + (b.docNo().isEmpty() ? "" : "（" + b.docNo() + "）")
        + b.article()
        + (b.gist().isEmpty() ? "" : "：" + b.gist())
        + (b.verified() ? "" : "【待核】");
  }

  private static String decision(Screen.Finding f) {
    Screen.Decided d = f.decision();
    if (d == null || d.verdict().equals("WITHDRAWN")) {
      return f.fingerprint().isEmpty() ? "" : "待定";
    }
    String remark = d.remark().isEmpty() ? "" : "：" + d.remark();
    return d.verdict().equals("ACCEPTED")
        ? "采纳" + remark
        : "不采纳（" + REASONS.getOrDefault(d.reason(), d.reason()) + "）" + remark;
  }
}
