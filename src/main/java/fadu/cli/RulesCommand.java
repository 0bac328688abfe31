package fadu.cli;

import fadu.rules.RuleCheck;
import fadu.rules.RuleReport;
import fadu.rules.RuleSource;
import fadu.rules.RuleTests;
import fadu.rules.file.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** {@code rules check} and {@code rules test}: all faults at once, each with place and remedy. */
final class RulesCommand {
  private final Terminal terminal;
  private final Optional<Path> folder;

  private RulesCommand(ParseResult parsed, Terminal terminal, FileNames names) {
    this.terminal = terminal;
    this.folder = Options.rules(parsed, names);
  }

  static int check(ParseResult parsed, Terminal terminal, FileNames names) {
    RulesCommand command = new RulesCommand(parsed, terminal, names);
    RuleReport report;
    try (Spinner spinner = new Spinner(terminal, "检查规则")) {
      report = RuleCheck.run(Options.source(command.folder));
    }
    return command.print(report, "规则检查通过：" + report.points() + " 个要点，" + report.rules() + " 条规则。");
  }

  static int test(ParseResult parsed, Terminal terminal, FileNames names) {
    RulesCommand command = new RulesCommand(parsed, terminal, names);
    List<String> points = List.of(parsed.matchedPositionalValue(0, new String[0]));
    RuleSource source = Options.source(command.folder);
    RuleReport report;
    try (Spinner spinner = new Spinner(terminal, "运行规则用例")) {
      report =
          RuleTests.run(
              source,
              points.stream().map(name -> name.replace('/', '.')).collect(Collectors.toSet()));
    }
    if (report.points() > 0 && report.cases() == 0 && !points.isEmpty()) {
      throw fadu.cli.Fault.ofCaller(
          "没有名为“" + String.join("”“", points) + "”的要点。",
          "要点代码形如 payment.retention-over-3-percent；只写 payment 运行这个领域的全部要点。");
    }
    return command.print(report, "用例全部通过：" + report.cases() + " 个用例。");
  }

  private int print(RuleReport report, String passed) {
    if (report.passed()) {
      terminal.print(passed + "\n");
      return Status.DONE;
    }
    report.faults().forEach(fault -> terminal.print(line(fault)));
    terminal.print("共 " + report.faults().size() + " 处错误。\n");
    return Status.FOUND;
  }

  /** {@code folder/file:line: message}, as editors follow it, then the remedy. */
  private String line(Fault fault) {
    String place = "";
    if (!fault.file().isEmpty()) {
      String file =
          folder.map(path -> path.resolve(fault.file()).toString()).orElse("rules/" + fault.file());
      place = file + (fault.line() > 0 ? ":" + fault.line() : "") + ": ";
    }
    String remedy = fault.remedy().isEmpty() ? "" : "    改法：" + fault.remedy() + "\n";
    return place + fault.message() + "\n" + remedy;
  }
}
