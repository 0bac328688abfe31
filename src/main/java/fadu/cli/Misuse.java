package fadu.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** What is wrong with the arguments, in Chinese. */
final class Misuse {
  private Misuse() {}

  static Fault of(CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    String hint = "用法见 " + command + " --help。";
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, hint);
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return missing(missing, hint);
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      return Fault.ofCaller("“" + name(twice.getOverwritten()) + "”写了两次。", "只留一个。" + hint);
    }
    String value = e.getValue() == null ? "" : "“" + e.getValue() + "”";
    String option = e.getArgSpec() == null ? "" : name(e.getArgSpec());
    return Fault.ofCaller("命令的写法有误：" + option + " " + value + "。", hint);
  }

  private static Fault unmatched(CommandLine.UnmatchedArgumentException e, String hint) {
    List<String> unknown = e.getUnmatched();
    String first = unknown.isEmpty() ? "" : unknown.get(0);
    List<String> near = e.getSuggestions();
    String suggestion =
        near.isEmpty()
            ? ""
            : "是不是想写 "
                + near.stream().limit(3).map(Misuse::word).collect(Collectors.joining("、"))
                + "？";
    String what =
        e.isUnknownOption()
            ? "不认识选项“" + first + "”。"
            : e.getCommandLine().getSubcommands().isEmpty()
                ? "多写了“" + first + "”。"
                : "不认识命令“" + first + "”。";
    return Fault.ofCaller(what, suggestion + hint);
  }

  private static String word(String suggestion) {
    int quote = suggestion.indexOf('\'');
    return quote < 0 ? suggestion : suggestion.replace("'", "");
  }

  private static Fault missing(CommandLine.MissingParameterException e, String hint) {
    List<CommandLine.Model.ArgSpec> missing = e.getMissing();
    boolean option = !missing.isEmpty() && missing.get(0).isOption();
    if (option) {
      return Fault.ofCaller("“" + name(missing.get(0)) + "”后面缺少值。", hint);
    }
    return Fault.ofCaller("没有写要处理的文件。", "例如 java -jar fadu.jar review 合同.docx。" + hint);
  }

  private static String name(CommandLine.Model.ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : spec.paramLabel();
  }
}
