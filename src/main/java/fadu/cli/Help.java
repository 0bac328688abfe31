package fadu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Help in Chinese and English; the language of the session only decides which comes first. */
final class Help {
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> TOPICS = List.of("", "review", "rules", "explain");

  private Help() {}

  static int print(String command, ParseResult parsed, Terminal terminal) {
    String topic = command.startsWith("rules") ? "rules" : command;
    if (!TOPICS.contains(topic)) {
      throw Fault.ofCaller("不认识命令“" + command + "”。", "命令有 review、rules 和 explain。");
    }
    terminal.print(
        languages(parsed.matchedOptionValue("--lang", ""), terminal).stream()
            .map(language -> text(topic, language))
            .collect(Collectors.joining("\n")));
    return Status.DONE;
  }

  private static List<String> languages(String asked, Terminal terminal) {
    if (LANGUAGES.contains(asked)) {
      return List.of(asked);
    }
    if (!asked.isEmpty()) {
      throw Fault.ofCaller("--lang 不认识“" + asked + "”。", "可用的是 zh（中文）和 en（英文）。");
    }
    String session =
        List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
            .map(name -> terminal.environment().getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return session.startsWith("en") ? List.of("en", "zh") : LANGUAGES;
  }

  static String text(String topic, String language) {
    String name = "help/" + (topic.isEmpty() ? "fadu" : topic) + "." + language + ".txt";
    try (InputStream in = Help.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
