package fadu.extract;

/** The hard limits on what one file may be; each refusal by one of them names it. */
public final class Limits {
  /** Bytes of one file. */
  public static final int FILE = 50 << 20;

  /** Entries of one zip. */
  public static final int ENTRIES = 2_000;

  /** Bytes of one zip entry, inflated. */
  public static final int ENTRY = 100_000_000;

  /** Bytes of all entries of a zip, inflated. */
  public static final int ENTRIES_TOTAL = 200_000_000;

  /** Inflated to deflated size of an entry; counts only together with {@link #RATIO_FROM}. */
  public static final int RATIO = 150;

  /** Bytes from which an entry's ratio tells a bomb from a long, dull and honest document. */
  public static final int RATIO_FROM = 20_000_000;

  /** Characters of one file's text. */
  public static final int TEXT = 5_000_000;

  /** Characters of one paragraph; a longer one is read in pieces, and its sender told. */
  public static final int PARAGRAPH = 20_000;

  /** Clauses of a submission. */
  public static final int CLAUSES = 100_000;

  /** Elements of XML (or groups of RTF) inside each other. */
  public static final int DEPTH = 256;

  /** Attributes of one XML element. */
  public static final int ATTRIBUTES = 1_000;

  /** Pixels of one page image, told from its header before it is decoded. */
  public static final long PIXELS = 100_000_000;

  private static final int OCR_PAGES = 500;

  private Limits() {}

  /** Pages recognised of one file; the setting of the same name moves this soft limit. */
  public static int ocrPages() {
    return Math.max(1, Integer.getInteger("fadu.ocr.pages", OCR_PAGES));
  }

  /** Refuses an image of more than {@link #PIXELS}. */
  public static void pixels(double width, double height) throws Refused {
    double pixels = width * height;
    if (pixels > PIXELS) {
      throw new Refused(
          Refused.Code.IMAGE_TOO_LARGE,
          "图像有"
              + Math.round(width)
              + "×"
              + Math.round(height)
              + "像素，超过上限"
              + PIXELS / 1_000_000
              + "百万像素，未予解码识别；请以200—300 dpi重新扫描后再提交。",
          PIXELS,
          pixels > Long.MAX_VALUE ? Long.MAX_VALUE : Math.round(pixels));
    }
  }

  /** Refuses more than {@link #CLAUSES} clauses. */
  public static void clauses(int count) throws Refused {
    if (count > CLAUSES) {
      throw new Refused(
          Refused.Code.TOO_LARGE,
          "全部文件共有" + count + "个条款，超过上限" + CLAUSES + "个；请把合同和附件拆开分别提交。",
          CLAUSES,
          count);
    }
  }

  /** Refuses a text longer than {@link #TEXT}. */
  public static void text(long characters) throws Refused {
    if (characters > TEXT) {
      throw new Refused(
          Refused.Code.TOO_LARGE,
          "文件的正文超过" + TEXT / 10_000 + "万字，已停止读取；请把合同和附件拆成几个文件分别提交。",
          TEXT,
          characters);
    }
  }
}
