package fadu.clause;

import fadu.text.Span;
import java.util.List;

/**
 * A part of a submission: agreement, general or particular conditions, one annex, one further
 * paper. A contract without parts is one agreement.
 *
 * @param index running number over the submission; parts are in reading order and do not overlap
 * @param label as a reader would cite it: 协议书, 通用, 专用, 附件3
 * @param title heading as printed, empty if there is none
 * @param span all of the part, heading included
 */
public record Part(int index, PartKind kind, String label, String title, Span span) {
  /** Papers whose 甲方 and 乙方 are not the sides of the contract. */
  private static final List<String> OF_OTHERS =
      List.of("联合体协议", "联合体共同", "共同投标协议", "保函", "担保格式", "担保书", "保险单", "分包合同", "分包协议");

  /** A paper between others: the members of a consortium, a bank and its customer. */
  public boolean betweenOthers() {
    return kind == PartKind.ANNEX && OF_OTHERS.stream().anyMatch(title::contains);
  }
}
