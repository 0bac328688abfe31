package fadu.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code --each} reviews in a folder: every file on its own; the files of a folder that holds
 * {@code metadata.yaml} (or {@code .yml}, {@code .json}) are one submission. In the order of names,
 * the same on every machine. Links to folders are not followed.
 */
final class Walk {
  private static final List<String> METADATA =
      List.of("metadata.yaml", "metadata.yml", "metadata.json");
  private static final List<String> NO_PAPERS = List.of(".yaml", ".yml", ".json", ".md");

  private static final List<String> PAPERS = List.of("补充", "附件", "招标", "投标", "通知");

  private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private record Entry(String name, Path path, boolean folder) {}

  private final List<Task> tasks = new ArrayList<>();

  private Walk() {}

  static List<Task> of(Path folder) throws IOException {
    Walk walk = new Walk();
    walk.folder(entries(folder), "");
    return walk.tasks;
  }

  private void folder(List<Entry> entries, String prefix) {
    Optional<Entry> metadata =
        METADATA.stream()
            .flatMap(name -> entries.stream().filter(e -> !e.folder && e.name.equals(name)))
            .findFirst();
    if (metadata.isPresent()) {
      List<Task.Named> papers = new ArrayList<>();
      submission(entries, prefix, papers);
      papers.sort(
          Comparator.comparing((Task.Named p) -> p.name().indexOf('/', prefix.length()) >= 0)
              .thenComparing(p -> rank(p.name().substring(prefix.length()))));
      String label = prefix + metadata.get().name;
      tasks.add(new Task(label, papers, Optional.of(metadata.get().path)));
      return;
    }
    for (Entry entry : entries) {
      if (entry.folder) {
        inside(entry, prefix).ifPresent(inner -> folder(inner, prefix + entry.name + "/"));
      } else {
        single(entry, prefix);
      }
    }
  }

  private void single(Entry entry, String prefix) {
    tasks.add(Task.of(prefix + entry.name, entry.path));
  }

  /** What a folder holds; one that cannot be read is a task, so that its failure is seen. */
  private Optional<List<Entry>> inside(Entry folder, String prefix) {
    try {
      return Optional.of(entries(folder.path));
    } catch (IOException e) {
      single(folder, prefix);
      return Optional.empty();
    }
  }

  /** The papers of one submission; a folder inside it that has its own metadata is another one. */
  private void submission(List<Entry> entries, String prefix, List<Task.Named> papers) {
    for (Entry entry : entries) {
      if (!entry.folder) {
        if (paper(entry.name)) {
          papers.add(new Task.Named(prefix + entry.name, entry.path));
        }
        continue;
      }
      String inner = prefix + entry.name + "/";
      List<Entry> inside = inside(entry, prefix).orElse(List.of());
      if (inside.stream().anyMatch(e -> !e.folder && METADATA.contains(e.name))) {
        folder(inside, inner);
      } else {
        submission(inside, inner, papers);
      }
    }
  }

  /** What systems and word processors leave behind. */
  private static boolean litter(String name) {
    return name.startsWith("~$") || LITTER.contains(name);
  }

  private static boolean paper(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NO_PAPERS.stream().noneMatch(lower::endsWith);
  }

  /** The contract itself before its papers, as far as names tell. */
  private static int rank(String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith("contract.")) {
      return 0;
    }
    return name.contains("合同") && PAPERS.stream().noneMatch(name::contains) ? 1 : 2;
  }

  private static List<Entry> entries(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        String name = FileNames.name(path);
        if ((isFolder || Files.isRegularFile(path)) && !litter(name)) {
          entries.add(new Entry(name, path, isFolder));
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::name));
    return entries;
  }
}
