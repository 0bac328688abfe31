package fadu.review.worker;

/** Stages of a review, in order. */
public enum Step {
  READING("读取文件"),
  CLAUSES("识别条款"),
  FACTS("提取事实"),
  RULES("运行规则"),
  REPORT("整理结果");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  /** What people read. */
  public String label() {
    return label;
  }
}
