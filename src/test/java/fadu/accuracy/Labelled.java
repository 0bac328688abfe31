package fadu.accuracy;

import fadu.finding.Outcome;
import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A folder with a contract, its papers and what two lawyers expect of it. */
record Labelled(Path folder, Map<String, Object> expected) {
  static List<Labelled> in(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expected.yaml")))
          .sorted()
          .map(folder -> new Labelled(folder, yaml(folder.resolve("expected.yaml"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return "" + folder.getFileName();
  }

  Submission submission() {
    try (Stream<Path> all = Files.list(folder)) {
      List<SubmittedFile> files = new ArrayList<>();
      for (Path file :
          all.filter(f -> !("" + f.getFileName()).endsWith(".yaml"))
              .sorted(
                  Comparator.comparing((Path f) -> !("" + f.getFileName()).startsWith("contract."))
                      .thenComparing(f -> "" + f.getFileName()))
              .toList()) {
        files.add(new SubmittedFile("" + file.getFileName(), Content.of(Files.readAllBytes(file))));
      }
      Path metadata = folder.resolve("metadata.yaml");
      String declared = Files.exists(metadata) ? Files.readString(metadata) : "";
      return new Submission(files, declared, Optional.empty(), Optional.empty(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> codes(Outcome outcome) {
    return codes(outcome.code());
  }

  Set<String> uncertain() {
    return codes("uncertain");
  }

  private Set<String> codes(String list) {
    Object listed = expected.get(list);
    Set<String> codes = new TreeSet<>();
    if (listed instanceof Map<?, ?> map) {
      map.keySet().forEach(code -> codes.add("" + code));
    } else if (listed instanceof List<?> all) {
      all.forEach(code -> codes.add("" + code));
    }
    return codes;
  }

  /** The words that show a violation, folded; empty for what is missing from the contract. */
  List<String> quotes(String code) {
    List<String> quotes = new ArrayList<>();
    if (expected.get(Outcome.VIOLATED.code()) instanceof Map<?, ?> violated
        && violated.get(code) instanceof List<?> places) {
      for (Object place : places) {
        if (place instanceof Map<?, ?> words && words.get("quote") != null) {
          quotes.add(folded("" + words.get("quote")));
        }
      }
    }
    return quotes;
  }

  static String folded(String words) {
    return ShadowText.of(SourceText.of("", words)).text().replaceAll("[\\s|]", "");
  }

  private static Map<String, Object> yaml(Path file) {
    try {
      return new Yaml().load(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
