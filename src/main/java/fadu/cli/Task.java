package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One submission to review.
 *
 * @param label what it is called while it has no files
 * @param files the contract first
 * @param metadata file with the declared data
 */
record Task(String label, List<Named> files, Optional<Path> metadata) {

  /** A file and what the result calls it. */
  record Named(String name, Path path) {}

  Task {
    files = List.copyOf(files);
  }

  /** A file on its own. */
  static Task of(String name, Path path) {
    return new Task(name, List.of(new Named(name, path)), Optional.empty());
  }

  List<String> names() {
    return files.isEmpty() ? List.of(label) : files.stream().map(Named::name).toList();
  }
}
