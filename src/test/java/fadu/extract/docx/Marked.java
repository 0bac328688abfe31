package fadu.extract.docx;

import fadu.text.SourceText;
import java.util.List;

/** The marks of a text as words, for assertions. */
final class Marked {
  private Marked() {}

  static List<String> words(SourceText text) {
    return text.marks().stream()
        .map(mark -> mark.kind() + " " + text.words(mark.from(), mark.to()))
        .toList();
  }
}
