package fadu.clause;

/** The parts of a contract. */
public enum PartKind {
  AGREEMENT("协议书"),
  GENERAL("通用"),
  PARTICULAR("专用"),
  ANNEX("附件"),
  SUPPLEMENT("补充协议"),
  AWARD_NOTICE("中标通知书"),
  PAPER("资料");

  private final String label;

  PartKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
