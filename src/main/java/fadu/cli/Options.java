package fadu.cli;

import fadu.law.Severity;
import fadu.rules.RuleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code review} was asked for.
 *
 * @param json whether the result is JSON rather than text
 * @param compareAsOf another date by whose law to judge too
 * @param rules folder with the rules, empty for those built in
 */
record Options(
    boolean json,
    boolean each,
    boolean all,
    Optional<LocalDate> asOf,
    Optional<LocalDate> compareAsOf,
    Optional<Severity> failOn,
    Optional<Path> rules,
    Optional<String> metadata,
    Optional<Path> out,
    List<String> files) {

  static Options of(ParseResult parsed, FileNames names) {
    Optional<String> metadata = Optional.ofNullable(parsed.matchedOptionValue("--metadata", null));
    boolean each = parsed.hasMatchedOption("--each");
    if (each && metadata.isPresent()) {
      throw Fault.ofCaller(
          "--metadata 不能和 --each 一起用。", "逐个审查时，请把填报数据写成 metadata.yaml，放在各份合同自己的文件夹里。");
    }
    return new Options(
        json(parsed.matchedOptionValue("--format", "text")),
        each,
        parsed.hasMatchedOption("--all"),
        value(parsed, "--as-of").map(Call::date),
        value(parsed, "--compare-as-of").map(Call::otherDate),
        value(parsed, "--fail-on").map(Call::severity),
        rules(parsed, names),
        metadata,
        value(parsed, "--out").map(names::path),
        List.of(parsed.matchedPositionalValue(0, new String[0])));
  }

  /** The folder of {@code --rules}, which must be there. */
  static Optional<Path> rules(ParseResult parsed, FileNames names) {
    return value(parsed, "--rules")
        .map(
            argument -> {
              Path path = names.path(argument);
              if (!Files.isDirectory(path)) {
                throw Fault.ofCaller(
                    "--rules 指的规则文件夹“" + argument + "”不存在。", "请写含有 legal-basis.yaml 等文件的文件夹。");
              }
              return path;
            });
  }

  static RuleSource source(Optional<Path> rules) {
    return rules.map(RuleSource::folder).orElseGet(RuleSource::packed);
  }

  private static Optional<String> value(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  private static boolean json(String format) {
    return switch (format) {
      case "json" -> true;
      case "text" -> false;
      default -> throw Fault.ofCaller("--format 不认识“" + format + "”。", "可用的是 text 和 json。");
    };
  }
}
