package fadu.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an answer must not tell: where the service lives and what it is made of. */
final class Leaks {
  private static final Pattern TRACE =
      Pattern.compile(
          "\\bat [a-z]\\w*(?:\\.[\\w$]+)+\\(|Caused by:|[a-z]\\w*(?:\\.\\w+)+Exception");

  private final List<String> places;

  Leaks(String... folders) {
    places =
        Stream.concat(
                Stream.of(folders),
                Stream.of(
                    System.getProperty("user.dir"),
                    System.getProperty("user.home") + "/",
                    System.getProperty("java.home"),
                    "/tmp/",
                    "root:x:"))
            .toList();
  }

  /** The first of it, unless the file said so itself. */
  Optional<String> in(String answer, String sent) {
    Matcher trace = TRACE.matcher(answer);
    return Stream.concat(
            places.stream().filter(answer::contains), trace.results().map(r -> r.group()))
        .filter(found -> !sent.contains(found))
        .findFirst();
  }
}
