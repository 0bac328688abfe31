package fadu.cli;

import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.Unpacked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a command names, as one submission: the contract first, then its papers. */
final class Submissions {
  private Submissions() {}

  static Submission of(List<String> arguments, Options options, FileNames names) {
    Map<String, Path> paths = new LinkedHashMap<>();
    for (String argument : arguments) {
      Path path = Call.file(names, argument);
      String name = FileNames.name(path);
      String label = paths.containsKey(name) ? argument : name;
      if (paths.containsValue(path) || paths.putIfAbsent(label, path) != null) {
        throw Fault.ofCaller("“" + argument + "”写了两次。", "同一份文件只写一次。");
      }
    }
    String metadata =
        options.metadata().map(arg -> Call.metadata(Call.file(names, arg), arg)).orElse("");
    List<SubmittedFile> submitted = new ArrayList<>();
    paths.forEach((name, path) -> submitted.add(new SubmittedFile(name, content(name, path))));
    Unpacked files = unpacked(submitted);
    return new Submission(
        files.files(), metadata, options.asOf(), options.compareAsOf(), files.contractFirst());
  }

  private static Unpacked unpacked(List<SubmittedFile> submitted) {
    try {
      return Unpacked.of(submitted);
    } catch (IOException e) {
      throw Call.unreadable(submitted.get(0).name(), e);
    }
  }

  private static Content content(String name, Path path) {
    try {
      return Call.content(path);
    } catch (IOException e) {
      throw Call.unreadable(name, e);
    }
  }
}
