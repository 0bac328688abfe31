package fadu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code --each} reviews: the files named, and what the folders named hold. */
final class Tasks {
  private Tasks() {}

  static List<Task> of(List<String> arguments, FileNames names) {
    List<Task> tasks = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Call.existing(names, argument);
      if (Files.isDirectory(path)) {
        tasks.addAll(inside(path, argument));
      } else {
        tasks.add(Task.of(FileNames.name(path), path));
      }
    }
    return tasks;
  }

  private static List<Task> inside(Path folder, String argument) {
    List<Task> tasks;
    try {
      tasks = Walk.of(folder);
    } catch (IOException e) {
      throw Call.unreadable(argument, e);
    }
    if (tasks.isEmpty()) {
      throw Fault.ofCaller("文件夹“" + argument + "”里没有可以审查的文件。", "请把合同放进去，或者检查路径。");
    }
    return tasks;
  }
}
