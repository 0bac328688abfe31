package fadu.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a file store asks of the disk; each call may fail, and does in tests. */
interface Disk {
  Disk REAL = new Disk() {};

  default void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  default Path createDraft(Path folder) throws IOException {
    return Files.createTempFile(folder, "in", "");
  }

  /** Passes the stream through to the file and returns only when its bytes are on the disk. */
  default long write(InputStream in, Path file, Filter filter) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long size = in.transferTo(filter.around(Channels.newOutputStream(channel)));
      channel.force(true);
      return size;
    }
  }

  /** What sees the bytes on their way. */
  interface Filter {
    OutputStream around(OutputStream out);
  }

  default void rename(Path draft, Path file) throws IOException {
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A renamed file survives a power cut only once its folder is written too. */
  default void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  default void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
