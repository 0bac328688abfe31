package fadu.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip in memory whose directory has been checked against {@link Limits} before anything is
 * inflated, and whose entries are counted and summed while they are. Nothing is ever written.
 *
 * <p>Names use {@code /} and are matched without regard to case, as office packages do; names that
 * differ in case only are refused, so a name means one entry. Entries whose names point out of the
 * archive are left out and listed in {@link #unsafeNames()}.
 */
public final class GuardedZip {
  private final byte[] file;
  private final Map<String, ZipEntryRecord> entries;
  private final List<String> unsafe;

  private GuardedZip(byte[] file, ZipDirectory directory) {
    this.file = file;
    this.entries = directory.entries();
    this.unsafe = List.copyOf(directory.unsafe());
  }

  /** Opens a zip; {@code DAMAGED, ENCRYPTED, DUPLICATE_ENTRY, EXPANDS_TOO_MUCH} when it cannot. */
  public static GuardedZip open(byte[] file) throws Refused {
    return new GuardedZip(file, ZipDirectory.read(file));
  }

  /** Names of the entries in the order of the directory, folders left out. */
  public Collection<String> names() {
    return entries.values().stream().map(ZipEntryRecord::name).toList();
  }

  /** Names that lead out of the archive; their entries cannot be read. */
  public List<String> unsafeNames() {
    return unsafe;
  }

  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Size of an entry when inflated, 0 if there is none. */
  public long size(String name) {
    ZipEntryRecord entry = entries.get(key(name));
    return entry == null ? 0 : entry.size();
  }

  /** The whole entry, checked to its last byte. */
  public Optional<byte[]> entry(String name) throws Refused {
    Optional<InputStream> stream = stream(name);
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = stream.get()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw Refused.within(e).orElseGet(() -> damaged(name));
    }
  }

  /**
   * The entry as a stream. Damage found on the way is an {@link IOException} with a {@link Refused}
   * as its cause, see {@link Refused#within}.
   */
  public Optional<InputStream> stream(String name) throws Refused {
    ZipEntryRecord entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.size() > Limits.RATIO_FROM && entry.size() / Limits.RATIO > entry.packed()) {
      throw new Refused(
          Refused.Code.EXPANDS_TOO_MUCH,
          "文件内部的“" + entry.name() + "”解压后膨胀超过" + Limits.RATIO + "倍，疑似压缩炸弹，不予读取。",
          Limits.RATIO,
          entry.size() / Math.max(1, entry.packed()));
    }
    InputStream packed = new ByteArrayInputStream(file, (int) entry.dataAt(), (int) entry.packed());
    return Optional.of(
        new CountedEntry(
            entry.method() == 0 ? packed : new Inflating(packed), entry.size(), entry.crc(), name));
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static Refused damaged(String name) {
    return new Refused(Refused.Code.DAMAGED, "文件已损坏：内部的“" + name + "”读不出来；请重新导出或者用办公软件修复后再提交。");
  }

  /** Frees the inflater's native memory on close, which the JDK does only for its own. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream packed) {
      super(packed, new Inflater(true), 8192);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
