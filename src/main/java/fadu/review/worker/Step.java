package fadu.review.worker;

import java.time.Duration;

/** Stages of a review, in order. */
public enum Step {
  READING("读取文件", Duration.ofSeconds(120)),
  CLAUSES("识别条款", Duration.ofSeconds(15)),
  FACTS("提取事实", Duration.ofSeconds(15)),
  RULES("运行规则", Duration.ofSeconds(15)),
  REPORT("整理结果", Duration.ofSeconds(15));

  private final String label;
  private final Duration stall;

  Step(String label, Duration stall) {
    this.label = label;
    this.stall = stall;
  }

  /** What people read. */
  public String label() {
    return label;
  }

  /**
   * How long the step may take without a sign of progress. Reading has no limit of its own: a large
   * file is one long step, and the limit of the whole review grows with its size.
   */
  Duration stall() {
    return stall;
  }
}
