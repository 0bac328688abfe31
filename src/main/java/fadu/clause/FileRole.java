package fadu.clause;

/** What a file of a submission is for. */
public enum FileRole {
  CONTRACT("合同"),
  SUPPLEMENT("补充协议"),
  AWARD_NOTICE("中标通知书"),
  TENDER_DOCUMENT("招标文件"),
  BID("投标文件"),
  ANNEX("附件"),
  OTHER("其他");

  private final String label;

  FileRole(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
