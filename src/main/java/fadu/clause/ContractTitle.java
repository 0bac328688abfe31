package fadu.clause;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the title of a contract, which may run over several lines. */
final class ContractTitle {
  private static final List<String> NOUNS = List.of("合同", "协议", "契约", "合约");

  private ContractTitle() {}

  /** Whether the line ends as the title of a contract does: …合同, …合同书（甲种本）, …协议条款. */
  static boolean isContract(String line) {
    int noun = noun(line);
    return noun >= 0 && line.indexOf(':') < 0 && line.length() - noun <= 16 && !numbered(line);
  }

  /** The kind the title names, or null if it names none. */
  static @Nullable DocumentKind kind(List<String> lines) {
    StringBuilder before = new StringBuilder();
    for (String line : lines) {
      if (numbered(line)) {
        continue;
      }
      boolean field = line.indexOf(':') > 0;
      int noun = field ? -1 : noun(line);
      if (noun >= 0) {
        before.append(line, 0, noun);
        DocumentKind kind = last(before.toString());
        if (kind != null) {
          return kind;
        }
      }
      if (!field) {
        before.append(noun < 0 ? line : "");
      }
    }
    return null;
  }

  private static boolean numbered(String line) {
    return line.contains("编号") || line.startsWith("GF") || line.startsWith("根据");
  }

  /** Offset of the last 合同 or 协议 of the line, -1 if there is none. */
  private static int noun(String line) {
    int at = -1;
    for (String noun : NOUNS) {
      at = Math.max(at, line.lastIndexOf(noun));
    }
    return at;
  }

  private static @Nullable DocumentKind last(String words) {
    boolean service = words.endsWith("服务") || words.endsWith("委托") || words.endsWith("代理");
    DocumentKind best = null;
    int bestEnd = -1;
    int bestLength = 0;
    for (Map.Entry<DocumentKind, List<String>> row : KindWords.TITLE.entrySet()) {
      if (service && works(row.getKey())) {
        continue;
      }
      for (String word : row.getValue()) {
        int at = words.lastIndexOf(word);
        int end = at + word.length();
        boolean weak = service && row.getKey() == DocumentKind.OTHER_CONTRACT;
        if (weak && best != null) {
          continue;
        }
        if (at >= 0 && (end > bestEnd || end == bestEnd && word.length() > bestLength)) {
          best = row.getKey();
          bestEnd = end;
          bestLength = word.length();
        }
      }
    }
    return best;
  }

  private static boolean works(DocumentKind kind) {
    return kind.reviewed()
        || kind == DocumentKind.PROFESSIONAL_SUBCONTRACT
        || kind == DocumentKind.LABOUR_SUBCONTRACT;
  }
}
