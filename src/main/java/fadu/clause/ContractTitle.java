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

  /**
   * A kind and the word that names it.
   *
   * @param open whether the word leaves it to the body: 采购, 养护
   */
  record Named(DocumentKind kind, boolean open) {}

  /** What the title names, or null if it names no kind. */
  static @Nullable Named of(List<String> lines) {
    StringBuilder before = new StringBuilder();
    for (String line : lines) {
      if (numbered(line)) {
        continue;
      }
      boolean field = line.indexOf(':') > 0;
      int noun = field ? -1 : noun(line);
      if (noun >= 0) {
        before.append(line, 0, noun);
        Named named = last(before.toString());
        if (named != null) {
          return named;
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

  private static @Nullable Named last(String title) {
    boolean bought = title.endsWith("服务采购") || title.endsWith("服务政府采购");
    String words = bought ? title.substring(0, title.lastIndexOf("服务") + 2) : title;
    boolean service = words.endsWith("服务") || words.endsWith("委托") || words.endsWith("代理");
    DocumentKind best = null;
    int bestEnd = -1;
    int bestLength = 0;
    String bestWord = "";
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
          bestWord = word;
        }
      }
    }
    boolean open = KindWords.OPEN.contains(bestWord) && !goods(words, bestWord, bestEnd);
    return best == null ? null : new Named(best, open);
  }

  /** 水泥采购 says what is bought; 政府采购, 水务局采购 say who buys. */
  private static boolean goods(String words, String word, int end) {
    String before = words.substring(0, end - word.length());
    return word.equals("采购")
        && !before.isEmpty()
        && KindWords.BUYERS.stream().noneMatch(before::endsWith);
  }

  private static boolean works(DocumentKind kind) {
    return kind.reviewed()
        || kind == DocumentKind.PROFESSIONAL_SUBCONTRACT
        || kind == DocumentKind.LABOUR_SUBCONTRACT;
  }
}
