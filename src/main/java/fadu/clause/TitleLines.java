package fadu.clause;

import java.util.ArrayList;
import java.util.List;

/** The lines at the head of a document, before its first clause: cover, title, parties. */
final class TitleLines {
  private static final int MOST = 25;
  private static final int LONGEST = 60;
  private static final List<String> PARTIES =
      List.of(
          "甲方", "乙方", "发包人", "发包方", "发包单位", "承包人", "承包方", "委托人", "委托方", "建设单位", "施工单位", "出租", "承租",
          "买方", "卖方", "供方", "需方", "业主", "招标人", "采购人", "总包方", "分包方", "监理人", "雇主", "借款", "贷款", "订立合同",
          "签订合同", "定作方", "承揽方");

  private TitleLines() {}

  /** Folded title lines: what stands before the parties and the first clause. */
  static List<String> of(Folded folded) {
    List<String> lines = new ArrayList<>();
    for (Line line : folded.lines) {
      String words = folded.words(line);
      if (lines.size() >= MOST || !lines.isEmpty() && stops(folded, line, words)) {
        break;
      }
      if (words.length() <= LONGEST) {
        lines.add(words);
      } else if (lines.isEmpty()) {
        lines.add(words.substring(0, LONGEST));
      } else {
        break;
      }
    }
    return lines;
  }

  private static boolean stops(Folded folded, Line line, String words) {
    if (words.endsWith("。") || words.endsWith(";")) {
      return true;
    }
    for (String party : PARTIES) {
      if (words.startsWith(party)) {
        return true;
      }
    }
    ClauseNumber number = NumberReader.read(folded, line.from(), line.to());
    return number != null
        && number.firm()
        && number.family() != NumberFamily.HAN_PAREN
        && number.family() != NumberFamily.LATIN;
  }
}
