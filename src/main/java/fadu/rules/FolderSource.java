package fadu.rules;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;

/** Rules in a folder on disk. Links are not followed. */
record FolderSource(Path folder) implements RuleSource {
  private static final int MOST_FILES = 5_000;
  private static final long MOST_BYTES = 64_000_000;

  @Override
  public RuleFiles read() {
    if (!Files.isDirectory(folder)) {
      throw RuleFaults.of("规则目录 " + folder + " 不存在", "检查 fadu.rules.dir 的设置");
    }
    TreeMap<String, byte[]> files = new TreeMap<>();
    try {
      Path root = folder.toRealPath();
      Files.walkFileTree(root, new Visit(root, files));
    } catch (IOException e) {
      throw RuleFaults.of("规则目录 " + folder + " 读不出", "检查目录和文件的读取权限");
    }
    return new RuleFiles(folder.toString(), files);
  }

  private final class Visit extends SimpleFileVisitor<Path> {
    private final Path root;
    private final TreeMap<String, byte[]> files;
    private long bytes;

    Visit(Path root, TreeMap<String, byte[]> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (attributes.isRegularFile() && RuleFiles.counts(path)) {
        bytes += attributes.size();
        if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
          throw RuleFaults.of(
              "规则目录 " + folder + " 过大", "最多 " + MOST_FILES + " 个文件，共 " + MOST_BYTES + " 字节");
        }
        files.put(path, Files.readAllBytes(file));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
