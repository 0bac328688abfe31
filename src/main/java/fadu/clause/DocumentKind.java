package fadu.clause;

/** What kind of document a file is; review points apply to the first two. */
public enum DocumentKind {
  CONSTRUCTION("施工"),
  EPC("工程总承包"),
  PROFESSIONAL_SUBCONTRACT("专业分包"),
  LABOUR_SUBCONTRACT("劳务分包"),
  SUPERVISION("监理"),
  SURVEY("勘察"),
  DESIGN("设计"),
  CONSULTING("咨询"),
  LEASE("租赁"),
  PURCHASE("采购"),
  PROCESSING("加工承揽"),
  TENDER("招标文件"),
  OPERATION("承包经营"),
  LAND("土地房产"),
  LOAN("借款"),
  EMPLOYMENT("劳动"),
  APPROVAL_FORM("审批表"),
  OTHER_CONTRACT("其他合同"),
  UNRECOGNISED("未识别");

  private final String label;

  DocumentKind(String label) {
    this.label = label;
  }

  /** The Chinese name, as the result prints it. */
  public String label() {
    return label;
  }

  /** Whether the review points of construction contracts apply. */
  public boolean reviewed() {
    return this == CONSTRUCTION || this == EPC;
  }
}
