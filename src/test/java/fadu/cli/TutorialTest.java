package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows {@code rules/README.md} to the letter: its commands, its files, what it says they print.
 */
class TutorialTest {
  private static final Pattern BLOCK =
      Pattern.compile("```(sh|text|yaml|drl)( [^\n]*)?\n(.*?)```", Pattern.DOTALL);

  @TempDir Path desk;

  @Test
  void teachesAFirstPoint() throws IOException {
    String page = Files.readString(Path.of("rules/README.md"));
    int from = page.indexOf("## 一刻钟写出第一个要点");
    String lesson = page.substring(from, page.indexOf("\n## ", from + 5));
    StringBuilder printed = new StringBuilder();
    int outputs = 0;
    Matcher block = BLOCK.matcher(lesson);
    while (block.find()) {
      String where = block.group(2) == null ? "" : block.group(2).strip();
      switch (block.group(1)) {
        case "sh" -> {
          printed.setLength(0);
          for (String command : block.group(3).strip().split("\n")) {
            printed.append(run(command));
          }
        }
        case "text" -> {
          outputs++;
          assertThat(printed.toString().strip()).matches(wildcards(block.group(3).strip()));
        }
        default -> write(where, block.group(3));
      }
    }
    assertThat(outputs).isEqualTo(7);
  }

  private void write(String where, String text) throws IOException {
    Path file = path(where.substring(where.indexOf(' ') + 1));
    if (where.startsWith("追加到 ")) {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } else {
      assertThat(where).startsWith("写入 ");
      Files.writeString(file, text);
    }
  }

  private Path path(String named) {
    return named.startsWith("我的规则") ? desk.resolve(named) : Path.of(named);
  }

  private String run(String command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    return switch (words.get(0)) {
      case "cp" -> copy(path(words.get(2)), path(words.get(3)));
      case "grep" -> grep(command);
      case "sed" -> sed(command);
      default -> fadu(words);
    };
  }

  private String fadu(List<String> words) {
    assertThat(words.subList(0, 3)).containsExactly("java", "-jar", "target/fadu.jar");
    Object[] args =
        words.subList(3, words.size()).stream()
            .map(word -> word.startsWith("我的规则") ? path(word).toString() : word)
            .toArray();
    Run run = Run.of(args);
    return run.out() + run.err();
  }

  private static String copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return "";
  }

  private String grep(String command) throws IOException {
    Matcher parts = Pattern.compile("grep '([^']*)' (\\S+)").matcher(command);
    assertThat(parts.matches()).isTrue();
    Pattern wanted = Pattern.compile(parts.group(1).replace("\\|", "|").replace("}", "\\}"));
    return Files.readAllLines(path(parts.group(2))).stream()
        .filter(line -> wanted.matcher(line).find())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String sed(String command) throws IOException {
    Matcher parts = Pattern.compile("sed -i 's/([^/]*)/([^/]*)/' (\\S+)").matcher(command);
    assertThat(parts.matches()).isTrue();
    Path file = path(parts.group(3));
    Files.writeString(file, Files.readString(file).replace(parts.group(1), parts.group(2)));
    return "";
  }

  private static Pattern wildcards(String printed) {
    return Pattern.compile(
        Stream.of(printed.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }
}
