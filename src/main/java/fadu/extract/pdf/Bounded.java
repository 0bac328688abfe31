package fadu.extract.pdf;

import fadu.extract.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses the file when more comes out of it than an honest page holds. */
final class Bounded extends FilterInputStream {
  private final long most;
  private long count;

  Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (b >= 0) {
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n = in.read(buffer, from, length);
    if (n > 0) {
      count(n);
    }
    return n;
  }

  private void count(int n) {
    count += n;
    if (count > most) {
      throw new Stop(
          new Refused(
              Refused.Code.EXPANDS_TOO_MUCH,
              "PDF中一页的内容解压后超过" + most / 1_000_000 + "MB，疑为压缩炸弹，已停止读取；请用办公软件重新导出PDF后再提交。",
              most,
              count));
    }
  }
}
