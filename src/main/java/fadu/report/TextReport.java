package fadu.report;

import fadu.finding.Finding;
import fadu.finding.Header;
import fadu.finding.InputFile;
import fadu.finding.Outcome;
import fadu.finding.ReviewResult;
import fadu.law.Severity;
import fadu.text.Warning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result of a review as a lawyer reads it on a terminal. */
public final class TextReport {
  private final ReviewResult result;
  private final TextStyle style;
  private final Page page;

  private TextReport(ReviewResult result, TextStyle style) {
    this.result = result;
    this.style = style;
    this.page = new Page(style);
  }

  /** The whole report, lines ended by line feeds. */
  public static String of(ReviewResult result, TextStyle style) {
    TextReport report = new TextReport(result, style);
    report.contract(result.contract());
    report.origin();
    report.accounts();
    report.warnings();
    report.violations();
    report.reasons(Outcome.ERROR, "引擎错误（这些要点没有结论）");
    report.reasons(Outcome.NOT_ASSESSED, "未评估（不等于没有问题）");
    report.rest();
    result.comparison().ifPresent(c -> TextComparison.write(report.page, style, c));
    return report.page.toString();
  }

  private void contract(Header header) {
    page.line(style.bold("合同审查结果"));
    page.row("", "工程", join(" · ", header.kind(), header.title()));
    page.row("", "发包人", header.owner());
    page.row("", "承包人", header.contractor());
    page.row("", "签约价", header.price().map(TextReport::money).orElse("未读到"));
    page.row("", "签订日期", header.signedOn().map(Object::toString).orElse("未填写或未读到"));
    String from = header.start().map(day -> day + " 起").orElse("");
    String to = header.end().map(day -> day + " 止").orElse("");
    String days = header.days().isPresent() ? header.days().getAsInt() + " 天" : "";
    page.row("", "工期", join("，", from, to, days));
  }

  private void origin() {
    for (InputFile file : result.input()) {
      String pages = file.pages().isPresent() ? file.pages().getAsInt() + " 页" : "";
      page.row(
          "",
          file.role(),
          file.name()
              + "（"
              + join(
                  "，",
                  file.format(),
                  pages,
                  file.format().isEmpty() ? "" : file.characters() + " 字",
                  file.ocr() ? "由识别得到" : "",
                  unread(file))
              + "）");
    }
    page.row("", "适用法律", "按 " + result.asOf() + " 有效的法律审查");
    String hash = result.ruleSet().sha256();
    String version = result.ruleSet().version();
    String proof =
        hash.startsWith(version)
            ? ""
            : "（sha256 " + hash.substring(0, Math.min(12, hash.length())) + "）";
    page.row("", "规则集", version + proof + "，" + result.engine());
    page.blank();
  }

  private static String unread(InputFile file) {
    if (file.complete()) {
      return "";
    }
    return file.format().isEmpty() ? "没有读取" : "未能全部读取";
  }

  private void accounts() {
    String sum =
        List.of(Outcome.values()).stream()
            .map(outcome -> outcome.label() + " " + result.count(outcome))
            .collect(Collectors.joining(" + "));
    page.heading("要点 " + result.ruleSet().points() + " = " + sum);
    page.blank();
  }

  private void warnings() {
    if (result.warnings().isEmpty()) {
      return;
    }
    page.line(style.warning("请留意"));
    for (Warning warning : result.warnings()) {
      page.item(warning.message());
    }
    page.blank();
  }

  private void violations() {
    List<Finding> violated =
        findings(Outcome.VIOLATED).stream()
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    if (violated.isEmpty()) {
      if (result.count(Outcome.NOT_APPLICABLE) == result.findings().size()) {
        page.item(
            "没有审查："
                + result.findings().stream().findFirst().map(Finding::reason).orElse("规则集是空的。"));
      } else {
        page.line(style.good("已评估的要点中没有发现违反的。"));
      }
      page.blank();
      return;
    }
    int number = 1;
    for (Severity severity : Severity.values()) {
      List<Finding> same = violated.stream().filter(f -> f.severity() == severity).toList();
      if (!same.isEmpty()) {
        page.line(style.grave(severity, "违反 · " + severity + " " + same.size()));
      }
      for (Finding finding : same) {
        TextFinding.write(page, style, number++, finding);
      }
    }
  }

  private void reasons(Outcome outcome, String heading) {
    List<Finding> findings = findings(outcome);
    if (findings.isEmpty()) {
      return;
    }
    page.line(style.warning(heading + " " + findings.size()));
    for (Finding finding : findings) {
      page.line("  " + finding.point().title() + " " + style.faint(finding.point().code()));
      page.row("    ", "原因", finding.reason());
    }
    page.blank();
  }

  private void rest() {
    if (style.all()) {
      reasons(Outcome.SATISFIED, "符合");
      reasons(Outcome.NOT_APPLICABLE, "不适用");
      return;
    }
    page.line(
        style.faint(
            "另有符合 "
                + result.count(Outcome.SATISFIED)
                + " 项、不适用 "
                + result.count(Outcome.NOT_APPLICABLE)
                + " 项，加 --all 列出。"));
  }

  private List<Finding> findings(Outcome outcome) {
    return result.findings().stream().filter(f -> f.outcome() == outcome).toList();
  }

  private static String join(String with, String... texts) {
    List<String> present = new ArrayList<>();
    for (String text : texts) {
      if (!text.isEmpty()) {
        present.add(text);
      }
    }
    return String.join(with, present);
  }

  private static String money(BigDecimal amount) {
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(amount.setScale(2, RoundingMode.HALF_UP)) + " 元";
  }
}
