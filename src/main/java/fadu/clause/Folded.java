package fadu.clause;

import fadu.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A document as the parser walks over it: its shadow text cut into the lines of its paragraphs. */
final class Folded {
  final Document document;
  final String text;
  final List<Line> lines;

  Folded(Document document) {
    this.document = document;
    this.text = document.shadow().text();
    this.lines = lines(document, text);
  }

  private static List<Line> lines(Document document, String text) {
    List<Paragraph> paragraphs = document.source().paragraphs();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        int original = document.shadow().originalFrom(start);
        while (at + 1 < paragraphs.size() && paragraphs.get(at + 1).from() <= original) {
          at++;
        }
        lines.add(new Line(lines.size(), start, end, paragraphs.get(at)));
      }
      start = end + 1;
    }
    return lines;
  }

  /** Index of the first line that ends after this offset; the number of lines if there is none. */
  int lineAt(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).to() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  String words(Line line) {
    return text.substring(line.from(), line.to());
  }

  /** Whether the original has blanks before this character that folding left out or kept. */
  boolean gapBefore(int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    return text.charAt(at) == ' '
        || text.charAt(at - 1) == ' '
        || document.original(at - 1, at).to() < document.shadow().originalFrom(at);
  }
}
