package fadu.review.scan;

import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognised pages by what they show, on disk; also by file and page, so that a file need not be
 * drawn again. What has not been asked for longest goes first when there is too much.
 */
public final class OcrCache {
  private static final System.Logger LOG = System.getLogger(OcrCache.class.getName());
  private static final String PAGE = ".page";
  private static final String LINK = ".link";

  /** Share that is kept when the rest is removed. */
  private static final double KEPT = 0.8;

  private final Optional<Path> folder;
  private final long most;
  private long size = -1;

  private OcrCache(Optional<Path> folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** Keeps nothing. */
  public static OcrCache none() {
    return new OcrCache(Optional.empty(), 0);
  }

  /**
   * @param most bytes kept, about
   */
  public static OcrCache in(Path folder, long most) {
    return new OcrCache(Optional.of(folder), most);
  }

  /** The words of the page image with this key. */
  synchronized Optional<PageReading> find(String key) {
    return read(key + PAGE).flatMap(OcrCache::page);
  }

  /** The words of the page that was once linked under this name. */
  synchronized Optional<PageReading> linked(String link) {
    return read(link + LINK)
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
        .filter(OcrCache::isKey)
        .flatMap(this::find);
  }

  synchronized void put(String key, byte[] page) {
    write(key + PAGE, page);
  }

  synchronized void link(String link, String key) {
    write(link + LINK, key.getBytes(StandardCharsets.US_ASCII));
  }

  /** Only such a name leads to a file. */
  static boolean isKey(String text) {
    return text.length() == 64
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  private static Optional<PageReading> page(byte[] bytes) {
    try {
      return Optional.of(ScanPages.read(bytes));
    } catch (IOException e) {
      // Half a file, or one of an earlier form: it is written anew.
      return Optional.empty();
    }
  }

  private Optional<byte[]> read(String name) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path file = place(folder.get(), name);
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a recognised page cannot be read: {0}", e.toString());
      return Optional.empty();
    }
  }

  /** A page that cannot be kept is recognised again next time; the review goes on. */
  private void write(String name, byte[] bytes) {
    if (folder.isEmpty()) {
      return;
    }
    Path file = place(folder.get(), name);
    try {
      Files.createDirectories(file.getParent());
      Path half = Files.createTempFile(file.getParent(), "half", ".tmp");
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      size = size < 0 ? measured() : size + bytes.length;
      if (size > most) {
        prune();
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a recognised page cannot be kept: {0}", e.toString());
    }
  }

  private static Path place(Path folder, String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private record Kept(Path file, long bytes, FileTime used) {}

  private List<Kept> kept() throws IOException {
    List<Kept> kept = new ArrayList<>();
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> files = Files.walk(folder.get(), 2)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        }
      }
    }
    return kept;
  }

  private long measured() throws IOException {
    return kept().stream().mapToLong(Kept::bytes).sum();
  }

  private void prune() throws IOException {
    List<Kept> kept = kept();
    kept.sort(Comparator.comparing(Kept::used).thenComparing(k -> k.file().toString()));
    size = kept.stream().mapToLong(Kept::bytes).sum();
    for (Kept oldest : kept) {
      if (size <= KEPT * most) {
        break;
      }
      Files.deleteIfExists(oldest.file());
      size -= oldest.bytes();
    }
  }
}
