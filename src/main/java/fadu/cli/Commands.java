package fadu.cli;

import fadu.review.Engine;
import fadu.review.Reviews;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The commands and what each of them takes. Built by hand: reflection would cost start-up time. */
final class Commands {
  private final Terminal terminal;
  private final FileNames names;
  private final Optional<Reviews> early;

  private Commands(Terminal terminal, FileNames names, Optional<Reviews> early) {
    this.terminal = terminal;
    this.names = names;
    this.early = early;
  }

  static CommandSpec spec() {
    CommandSpec rules =
        command("rules")
            .addSubcommand("check", command("check").addOption(value("--rules")))
            .addSubcommand(
                "test",
                command("test").addOption(value("--rules")).addPositional(words("POINT", "0..*")))
            .addSubcommand(
                "new",
                command("new").addOption(value("--rules")).addPositional(words("POINT", "1")));
    return command("fadu")
        .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build())
        .addSubcommand("review", review())
        .addSubcommand("rules", rules)
        .addSubcommand("explain", explain())
        .addSubcommand("help", command("help").addPositional(words("COMMAND", "0..1")))
        .addSubcommand("worker", command("worker"))
        .addSubcommand("ocr", command("ocr"))
        .addSubcommand("draw", command("draw"))
        .addSubcommand("vet", command("vet").addPositional(words("FILE", "1")));
  }

  private static CommandSpec review() {
    CommandSpec review = command("review");
    for (String name :
        new String[] {
          "--format", "--metadata", "--as-of", "--compare-as-of", "--fail-on", "--rules", "--out"
        }) {
      review.addOption(value(name));
    }
    return review
        .addOption(OptionSpec.builder("--each").build())
        .addOption(OptionSpec.builder("--all").build())
        .addPositional(words("FILE", "1..*"));
  }

  private static CommandSpec explain() {
    return command("explain")
        .addOption(value("--metadata"))
        .addOption(value("--as-of"))
        .addOption(value("--rules"))
        .addPositional(words("POINT FILE", "1..*"));
  }

  private static CommandSpec command(String name) {
    return CommandSpec.create()
        .name(name)
        .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
        .addOption(value("--lang"));
  }

  private static OptionSpec value(String name) {
    return OptionSpec.builder(name).arity("1").type(String.class).build();
  }

  private static PositionalParamSpec words(String label, String arity) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0..*")
        .arity(arity)
        .required(arity.startsWith("1"))
        .type(String[].class)
        .build();
  }

  /** Reads the arguments and does what they ask; the exit status. */
  static int run(Terminal terminal, FileNames names, Optional<Reviews> early, String... args) {
    CommandLine line = new CommandLine(spec());
    line.setAbbreviatedOptionsAllowed(false);
    line.setExpandAtFiles(false);
    try {
      return new Commands(terminal, names, early).run(line.parseArgs(args));
    } catch (CommandLine.ParameterException e) {
      throw Misuse.of(e);
    }
  }

  private int run(ParseResult root) {
    ParseResult parsed = root;
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    String command = parsed.commandSpec().qualifiedName(" ").replaceFirst("^fadu ?", "");
    if (root.isVersionHelpRequested()) {
      terminal.print(Engine.NAME + "\n");
      return Status.DONE;
    }
    if (command.equals("help")) {
      String[] topic = parsed.matchedPositionalValue(0, new String[0]);
      return Help.print(topic.length == 0 ? "" : topic[0], parsed, terminal);
    }
    if (parsed.isUsageHelpRequested() || command.isEmpty() || command.equals("rules")) {
      return Help.print(command, parsed, terminal);
    }
    return switch (command) {
      case "review" -> new ReviewCommand(parsed, terminal, names, early).run();
      case "explain" -> new ExplainCommand(parsed, terminal, names).run();
      case "rules new" -> NewPoint.run(parsed, terminal, names);
      case "rules check" -> RulesCommand.check(parsed, terminal, names);
      case "rules test" -> RulesCommand.test(parsed, terminal, names);
      case "worker" -> WorkerRun.run();
      case "ocr" -> WorkerRun.ocr();
      case "draw" -> WorkerRun.draw();
      case "vet" -> WorkerRun.vet(parsed);
      default -> throw new IllegalStateException(command);
    };
  }
}
