package fadu.extract.ofd;

import fadu.extract.Refused;
import javax.xml.stream.XMLStreamException;

/** What one file may make us read and draw; pages, templates and drawings may be used often. */
final class Budget {
  /** Letters, objects and pieces of path read from the file, and as many again drawn. */
  static final long STEPS = 20_000_000;

  /** Bytes of parts read, a part counted as often as it is used. */
  static final long BYTES = 400_000_000;

  /** Drawings inside drawings. */
  static final int DEPTH = 16;

  private long read;
  private long drawn;
  private long bytes;

  void read(long steps) throws XMLStreamException {
    read += steps;
    if (read > STEPS) {
      throw new XMLStreamException(refusal(read));
    }
  }

  void draw(long steps) throws Refused {
    drawn += steps;
    if (drawn > STEPS) {
      throw refusal(drawn);
    }
  }

  void open(long size) throws Refused {
    bytes += size;
    if (bytes > BYTES) {
      throw new Refused(
          Refused.Code.EXPANDS_TOO_MUCH,
          "OFD 文件的页面内容反复引用，展开后超过" + BYTES / 1_000_000 + "MB，已停止读取；请重新导出后再提交。",
          BYTES,
          bytes);
    }
  }

  private static Refused refusal(long actual) {
    return new Refused(
        Refused.Code.EXPANDS_TOO_MUCH,
        "OFD 文件的图文对象超过" + STEPS / 10_000 + "万个，疑为压缩炸弹，已停止读取；请重新导出后再提交。",
        STEPS,
        actual);
  }
}
