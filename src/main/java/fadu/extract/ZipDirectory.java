package fadu.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The central directory of a zip, read and checked without inflating anything.
 *
 * <p>Local headers must say the same as the directory: readers that trust one or the other would
 * otherwise see two different documents.
 */
record ZipDirectory(Map<String, ZipEntryRecord> entries, List<String> unsafe) {
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final long NONE = 0xFFFFFFFFL;

  static ZipDirectory read(byte[] file) throws Refused {
    ZipDirectory directory = new ZipDirectory(new LinkedHashMap<>(), new ArrayList<>());
    try {
      directory.fill(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IndexOutOfBoundsException e) {
      throw broken("目录不完整");
    }
    return directory;
  }

  private void fill(ByteBuffer zip) throws Refused {
    int end = findEnd(zip);
    long count = zip.getShort(end + 10) & 0xFFFF;
    long size = zip.getInt(end + 12) & NONE;
    long at = zip.getInt(end + 16) & NONE;
    long directoryEnd = end;
    if ((count == 0xFFFF || size == NONE || at == NONE)
        && end >= 20
        && zip.getInt(end - 20) == LOCATOR_64) {
      int end64 = index(zip.getLong(end - 12));
      if (zip.getInt(end64) != END_64) {
        throw broken("目录位置不对");
      }
      count = zip.getLong(end64 + 32);
      size = zip.getLong(end64 + 40);
      at = zip.getLong(end64 + 48);
      directoryEnd = end64;
    }
    if (count < 0 || count > Limits.ENTRIES) {
      throw new Refused(
          Refused.Code.EXPANDS_TOO_MUCH,
          "文件内部含有" + count + "个条目，超过上限" + Limits.ENTRIES + "个，不予读取。",
          Limits.ENTRIES,
          count);
    }
    if (at < 0 || size < 0 || at + size != directoryEnd) {
      throw broken("目录位置不对");
    }
    long total = 0;
    int next = index(at);
    List<long[]> ranges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      next = readEntry(zip, next, ranges);
      total += ranges.get(i)[2];
      if (total > Limits.ENTRIES_TOTAL) {
        throw tooMuch("文件", Limits.ENTRIES_TOTAL, total);
      }
    }
    if (next > directoryEnd) {
      throw broken("目录不完整");
    }
    ranges.add(new long[] {at, at, 0});
    ranges.sort(Comparator.comparingLong(r -> r[0]));
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i)[0] < ranges.get(i - 1)[1]) {
        throw broken("内部条目互相重叠");
      }
    }
  }

  private static int findEnd(ByteBuffer zip) throws Refused {
    int lowest = Math.max(0, zip.limit() - 22 - 0xFFFF);
    for (int i = zip.limit() - 22; i >= lowest; i--) {
      if (zip.getInt(i) == END) {
        return i;
      }
    }
    throw broken("结尾缺失，可能没有传输完整");
  }

  /** Reads one directory entry, adds its range {from, to, inflated size}; returns the next. */
  private int readEntry(ByteBuffer zip, int at, List<long[]> ranges) throws Refused {
    if (zip.getInt(at) != CENTRAL) {
      throw broken("目录不完整");
    }
    int flags = zip.getShort(at + 8) & 0xFFFF;
    int method = zip.getShort(at + 10) & 0xFFFF;
    long crc = zip.getInt(at + 16) & NONE;
    long packed = zip.getInt(at + 20) & NONE;
    long size = zip.getInt(at + 24) & NONE;
    int nameLength = zip.getShort(at + 28) & 0xFFFF;
    int extraLength = zip.getShort(at + 30) & 0xFFFF;
    int commentLength = zip.getShort(at + 32) & 0xFFFF;
    long local = zip.getInt(at + 42) & NONE;
    byte[] rawName = bytes(zip, at + 46, nameLength);
    int extra = zip64(zip, at + 46 + nameLength, extraLength);
    if (size == NONE && extra > 0) {
      size = zip.getLong(extra);
      extra += 8;
    }
    if (packed == NONE && extra > 0) {
      packed = zip.getLong(extra);
      extra += 8;
    }
    if (local == NONE && extra > 0) {
      local = zip.getLong(extra);
    }
    String name = decode(rawName);
    if ((flags & 1) != 0) {
      throw new Refused(Refused.Code.ENCRYPTED, "文件已加密（内部的“" + name + "”需要密码）；请去掉密码后再提交。");
    }
    if (method != 0 && method != 8) {
      throw broken("“" + name + "”用了少见的压缩方式");
    }
    if (size < 0 || size > Limits.ENTRY) {
      throw tooMuch("文件内部的“" + name + "”", Limits.ENTRY, size);
    }
    if (packed < 0 || method == 0 && packed != size) {
      throw broken("“" + name + "”的长度自相矛盾");
    }
    int header = index(local);
    int dataAt = checkLocal(zip, header, flags, method, crc, packed, size, rawName);
    if (dataAt + packed > zip.limit()) {
      throw broken("“" + name + "”不完整");
    }
    ranges.add(new long[] {header, dataAt + packed, size});
    add(name, new ZipEntryRecord(normal(name), method, crc, packed, size, dataAt));
    return at + 46 + nameLength + extraLength + commentLength;
  }

  private static int checkLocal(
      ByteBuffer zip,
      int header,
      int flags,
      int method,
      long crc,
      long packed,
      long size,
      byte[] rawName)
      throws Refused {
    if (zip.getInt(header) != LOCAL) {
      throw broken("条目位置不对");
    }
    int localFlags = zip.getShort(header + 6) & 0xFFFF;
    int nameLength = zip.getShort(header + 26) & 0xFFFF;
    int extraLength = zip.getShort(header + 28) & 0xFFFF;
    byte[] localName = bytes(zip, header + 30, nameLength);
    boolean sizesFollow = (localFlags & 8) != 0;
    boolean same =
        (zip.getShort(header + 8) & 0xFFFF) == method
            && (localFlags & 9) == (flags & 9)
            && java.util.Arrays.equals(localName, rawName)
            && agrees(zip.getInt(header + 14) & NONE, crc, sizesFollow)
            && agrees(zip.getInt(header + 18) & NONE, packed, sizesFollow)
            && agrees(zip.getInt(header + 22) & NONE, size, sizesFollow);
    if (!same) {
      throw broken("目录与条目“" + decode(rawName) + "”的说法不一致");
    }
    return header + 30 + nameLength + extraLength;
  }

  private static boolean agrees(long local, long central, boolean sizesFollow) {
    return local == central || local == NONE || sizesFollow && local == 0;
  }

  private void add(String name, ZipEntryRecord entry) throws Refused {
    if (isUnsafe(name)) {
      unsafe.add(name);
      return;
    }
    if (entry.name().endsWith("/")) {
      return;
    }
    if (entries.putIfAbsent(GuardedZip.key(entry.name()), entry) != null) {
      throw new Refused(
          Refused.Code.DUPLICATE_ENTRY,
          "文件内部有两个同名条目“" + entry.name() + "”，不同软件会读出不同内容，不予审查；请用办公软件另存后再提交。");
    }
  }

  private static boolean isUnsafe(String name) {
    String normal = normal(name);
    return name.isEmpty()
        || normal.startsWith("/")
        || name.indexOf(0) >= 0
        || name.indexOf(':') >= 0
        || ("/" + normal + "/").contains("/../");
  }

  private static String normal(String name) {
    return name.replace('\\', '/');
  }

  private static String decode(byte[] name) {
    for (Charset charset : List.of(UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
      } catch (CharacterCodingException e) {
        // The next one, then.
      }
    }
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(ByteBuffer zip, int at, int length) {
    byte[] bytes = new byte[length];
    zip.get(at, bytes);
    return bytes;
  }

  /** Where the values of the zip64 field stand among the extra fields, 0 if there is none. */
  private static int zip64(ByteBuffer zip, int at, int length) {
    int i = at;
    while (i + 4 <= at + length) {
      if ((zip.getShort(i) & 0xFFFF) == 1) {
        return i + 4;
      }
      i += 4 + (zip.getShort(i + 2) & 0xFFFF);
    }
    return 0;
  }

  private static int index(long offset) {
    if (offset < 0 || offset > Integer.MAX_VALUE) {
      throw new IndexOutOfBoundsException();
    }
    return (int) offset;
  }

  private static Refused tooMuch(String what, long limit, long actual) {
    return new Refused(
        Refused.Code.EXPANDS_TOO_MUCH,
        what + "解压后超过" + limit / 1_000_000 + "MB，疑似压缩炸弹，不予读取。",
        limit,
        actual);
  }

  private static Refused broken(String what) {
    return new Refused(Refused.Code.DAMAGED, "文件已损坏：" + what + "；请重新导出或者用办公软件修复后再提交。");
  }
}
