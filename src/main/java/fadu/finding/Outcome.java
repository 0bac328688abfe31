package fadu.finding;

/** What a review found about one point. */
public enum Outcome {
  VIOLATED("violated", "违反"),
  SATISFIED("satisfied", "符合"),
  NOT_APPLICABLE("not-applicable", "不适用"),
  NOT_ASSESSED("not-assessed", "未评估"),
  ERROR("error", "引擎错误");

  private final String code;
  private final String label;

  Outcome(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As the JSON writes it. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
