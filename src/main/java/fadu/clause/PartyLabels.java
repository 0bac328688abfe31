package fadu.clause;

import java.util.ArrayList;
import java.util.List;

/** The lines in the heading of a contract that name its parties. */
final class PartyLabels {
  private static final int LINES = 80;
  private static final int LABEL = 24;

  private PartyLabels() {}

  /** Beginnings of lines such as 发包人(全称):…, 甲方(发包方):…, from the head of the document. */
  static List<String> of(Folded folded) {
    List<String> labels = new ArrayList<>();
    int stop = Math.min(LINES, folded.lines.size());
    for (int i = 0; i < stop; i++) {
      Line line = folded.lines.get(i);
      int end = Math.min(line.to(), line.from() + LABEL);
      String head = folded.text.substring(line.from(), end);
      head = head.startsWith("【") ? head.substring(1) : head;
      if (head.length() >= 2 && (party(head) || head.contains(":") && ofSide(head))) {
        labels.add(head);
      }
    }
    return labels;
  }

  private static boolean ofSide(String head) {
    String label = head.substring(0, head.indexOf(':'));
    return label.length() <= 16
        && (label.endsWith("方")
            || label.endsWith("人")
            || label.endsWith("单位")
            || label.endsWith(")"));
  }

  private static boolean party(String head) {
    return RoleWords.EMPLOYER.stream().anyMatch(head::startsWith)
        || RoleWords.CONTRACTOR.stream().anyMatch(head::startsWith)
        || head.startsWith("甲方")
        || head.startsWith("乙方");
  }
}
