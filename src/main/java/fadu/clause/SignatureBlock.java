package fadu.clause;

import java.util.List;

/** The block at the end of a part where the parties sign; it belongs to no numbered clause. */
final class SignatureBlock {
  static final String NAME = "签署栏";

  private static final int HEAD = 60;
  private static final List<String> SEALS = List.of("盖章", "公章", "签章", "签字", "(章)", "签名");
  private static final List<String> OTHERS =
      List.of("甲方", "乙方", "委托人", "监理人", "分包人", "分包方", "双方签", "甲乙双方签");

  private SignatureBlock() {}

  /** First character of the block between the last clause number and the end; the end if none. */
  static int find(Folded folded, int from, int to) {
    for (int i = folded.lineAt(from); i < folded.lines.size(); i++) {
      Line line = folded.lines.get(i);
      if (line.from() >= to) {
        break;
      }
      if (line.from() > from && signs(folded, line)) {
        return line.from();
      }
    }
    return to;
  }

  private static boolean signs(Folded folded, Line line) {
    String head = folded.text.substring(line.from(), Math.min(line.to(), line.from() + HEAD));
    if (head.startsWith("(以下无正文") || head.startsWith("以下无正文") || head.endsWith("签署页")) {
      return true;
    }
    boolean party =
        starts(RoleWords.EMPLOYER, head)
            || starts(RoleWords.CONTRACTOR, head)
            || starts(OTHERS, head);
    return party
        && SEALS.stream().anyMatch(head::contains)
        && head.indexOf('。') < 0
        && head.indexOf(',') < 0;
  }

  private static boolean starts(List<String> words, String head) {
    return words.stream().anyMatch(head::startsWith);
  }
}
