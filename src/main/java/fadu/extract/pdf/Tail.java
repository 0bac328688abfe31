package fadu.extract.pdf;

/** The end of a file, which tells whether all of it arrived. */
final class Tail {
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
  private static final byte[] OBJECT = {'e', 'n', 'd', 'o', 'b', 'j'};

  private Tail() {}

  /** Whether the file breaks off before its end mark, or within what was added after one. */
  static boolean isCut(byte[] file) {
    int end = last(file, END, 0);
    return end < 0 || last(file, OBJECT, end) >= 0;
  }

  private static int last(byte[] file, byte[] mark, int from) {
    for (int i = file.length - mark.length; i >= from; i--) {
      int k = 0;
      while (k < mark.length && file[i + k] == mark[k]) {
        k++;
      }
      if (k == mark.length) {
        return i;
      }
    }
    return -1;
  }
}
