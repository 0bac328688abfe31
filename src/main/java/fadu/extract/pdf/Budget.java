package fadu.extract.pdf;

import fadu.extract.Refused;

/**
 * Time and drawing steps that one file may cost; nothing from outside stops a parser that loops.
 */
final class Budget {
  /** Nested drawings that one file, and each of its pages, may call; honest pages have tens. */
  private static final int FORMS = 20_000;

  private static final int FORMS_PER_PAGE = 500;

  /** Steps between two looks at the clock. */
  private static final int STRIDE = 1_000;

  private final long deadline;
  private final int mostForms;
  private long steps;
  private int forms;

  private Budget(long deadline, int mostForms) {
    this.deadline = deadline;
    this.mostForms = mostForms;
  }

  /** Ten seconds and a tenth of a second a page, at most two minutes. */
  static Budget forPages(int pages) {
    return new Budget(
        System.nanoTime() + millis(pages) * 1_000_000L, FORMS + FORMS_PER_PAGE * pages);
  }

  static long millis(int pages) {
    return Math.min(120_000L, 10_000L + 100L * pages);
  }

  /** One drawing operator. */
  void step() {
    if (++steps % STRIDE == 0) {
      look();
    }
  }

  /** One nested drawing. */
  void form() {
    if (++forms > mostForms) {
      throw new Stop(
          new Refused(
              Refused.Code.EXPANDS_TOO_MUCH,
              "PDF中的图形反复嵌套调用超过" + mostForms + "次，已停止读取；请用办公软件重新导出PDF后再提交。",
              mostForms,
              forms));
    }
    look();
  }

  private void look() {
    if (System.nanoTime() > deadline) {
      throw new Stop(tooSlow());
    }
  }

  static Refused tooSlow() {
    return new Refused(
        Refused.Code.PARSE_TIMEOUT, "PDF内容过于复杂，在限定时间内未能读完，已停止读取；请用办公软件重新导出PDF，或提交Word文件。");
  }
}
