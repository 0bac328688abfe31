package fadu;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The folder that holds all that must be kept; one service at a time works in it. */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel channel;

  DataFolder(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    for (Path folder : new Path[] {files(), uploads(), cache()}) {
      Files.createDirectories(folder);
    }
    channel =
        FileChannel.open(
            this.root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new InUse(this.root);
    }
    Leftovers.delete(uploads());
    TemporaryFiles.sweep(this.root.resolve("tmp"));
  }

  /** Another service works in this folder. */
  static final class InUse extends IOException {
    private static final long serialVersionUID = 1;

    InUse(Path root) {
      super("数据目录 " + root + " 正被另一个法度服务使用。请先停止它，或用 --fadu.data=目录 指定别的数据目录。");
    }
  }

  /** Name of the service that works in this folder; it stays the same over restarts. */
  String instance() throws IOException {
    Path file = root.resolve("instance");
    String name = Files.exists(file) ? Files.readString(file).strip() : "";
    if (name.matches("fadu-[0-9a-f-]{36}")) {
      return name;
    }
    String made = "fadu-" + UUID.randomUUID();
    Path draft = root.resolve("instance.new");
    Files.writeString(
        draft,
        made + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return made;
  }

  Path root() {
    return root;
  }

  Path files() {
    return root.resolve("files");
  }

  Path uploads() {
    return root.resolve("tmp").resolve("upload");
  }

  Path workers() {
    return root.resolve("tmp").resolve("workers");
  }

  Path recognition() {
    return root.resolve("tmp").resolve("ocr");
  }

  Path recognised() {
    return root.resolve("ocr");
  }

  Path drawing() {
    return root.resolve("tmp").resolve("draw");
  }

  Path vetting() {
    return root.resolve("tmp").resolve("vetting");
  }

  Path cache() {
    return root.resolve("cache");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
