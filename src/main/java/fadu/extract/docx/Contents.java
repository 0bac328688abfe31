package fadu.extract.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The table of contents repeats headings, so its lines are left out; a line that repeats nothing is
 * text like any other, wherever it stands.
 */
final class Contents {
  private final Set<String> headings = new HashSet<>();

  Contents(List<Block> body) {
    boolean any = body.stream().anyMatch(b -> b instanceof Line line && line.isContents());
    if (any) {
      for (Block block : body) {
        if (block instanceof Line line && !line.isContents()) {
          headings.add(key(line));
        }
      }
    }
  }

  boolean repeats(Line line) {
    return line.isContents() && (line.isBlank() || headings.contains(key(line)));
  }

  /** Letters and signs without blanks, leaders and the page number at the end. */
  private static String key(Line line) {
    StringBuilder key = new StringBuilder();
    String words = line.label() + line.text();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && c != '.' && c != '…') {
        key.append(c);
      }
    }
    int end = key.length();
    while (end > 0 && "0123456789-·ivxIVX_".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    return key.substring(0, end);
  }
}
