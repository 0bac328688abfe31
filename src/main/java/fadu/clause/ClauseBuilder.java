package fadu.clause;

import fadu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the parts, clauses and sentences of a submission, numbered in reading order. */
final class ClauseBuilder {
  final List<Part> parts = new ArrayList<>();
  final List<Clause> clauses = new ArrayList<>();
  final List<Sentence> sentences = new ArrayList<>();

  /** Texts as sentences have them; sentences that say the same share theirs. */
  private final Map<String, String> texts = new HashMap<>();

  /** Adds one document, cut into the given parts. */
  void add(Folded folded, List<PartFinder.Found> found) {
    for (int i = 0; i < found.size(); i++) {
      PartFinder.Found part = found.get(i);
      int to = i + 1 < found.size() ? found.get(i + 1).from() : folded.text.length();
      int index = parts.size();
      Span span = original(folded, part.from(), to);
      parts.add(new Part(index, part.kind(), part.label(), title(folded, part), span));
      clauses(folded, index, part.from(), part.body(), to);
    }
  }

  /** The heading as printed, without the blanks that space it out. */
  private static String title(Folded folded, PartFinder.Found part) {
    if (part.title().isEmpty()) {
      return "";
    }
    Span span = folded.document.original(part.heading(), part.heading() + part.title().length());
    return folded.document.source().words(span.from(), span.to()).strip();
  }

  private void clauses(Folded folded, int part, int from, int body, int to) {
    List<ClauseMark> marks = MarkFinder.find(folded, body, to);
    List<Outline.Node> nodes = Outline.of(folded, marks);
    int base = clauses.size();
    int last = marks.isEmpty() ? from : marks.get(marks.size() - 1).number().from();
    int signatures = SignatureBlock.find(folded, last, to);
    int first = marks.isEmpty() ? signatures : marks.get(0).number().from();
    if (first > from || nodes.isEmpty()) {
      clauses.add(new Clause(base, part, -1, 0, "", "", "", original(folded, from, first)));
      sentences(folded, clauses.get(base), from, first);
      base++;
    }
    for (int i = 0; i < nodes.size(); i++) {
      int end = i + 1 < nodes.size() ? nodes.get(i + 1).mark().number().from() : signatures;
      numbered(folded, part, base, nodes.get(i), end);
    }
    if (signatures < to) {
      String name = SignatureBlock.NAME;
      Span span = original(folded, signatures, to);
      clauses.add(new Clause(clauses.size(), part, -1, 0, "", name, name, span));
      sentences(folded, clauses.get(clauses.size() - 1), signatures, to);
    }
  }

  private void numbered(Folded folded, int part, int base, Outline.Node node, int end) {
    ClauseNumber number = node.mark().number();
    Clause clause =
        new Clause(
            clauses.size(),
            part,
            node.parent() < 0 ? -1 : base + node.parent(),
            node.level(),
            Outline.printed(folded, number),
            node.citation(),
            Caption.read(folded, number.body(), Math.min(end, node.mark().line().to())),
            original(folded, number.from(), end));
    clauses.add(clause);
    sentences(folded, clause, number.from(), end);
  }

  private void sentences(Folded folded, Clause clause, int from, int to) {
    for (int i = folded.lineAt(from); i < folded.lines.size(); i++) {
      Line line = folded.lines.get(i);
      if (line.from() >= to) {
        break;
      }
      sentences(folded, clause, line, Math.max(from, line.from()), Math.min(to, line.to()));
    }
  }

  private void sentences(Folded folded, Clause clause, Line line, int from, int to) {
    int start = from;
    while (start < to) {
      int end = SentenceSplitter.end(folded.text, start, to, line.row());
      String words = folded.text.substring(start, end);
      if (!words.isBlank()) {
        sentences.add(
            new Sentence(
                sentences.size(),
                clause.index(),
                clause.part(),
                folded.document.index(),
                start,
                texts.computeIfAbsent(words, Mentioned::cover),
                folded.document.original(start, end),
                line.paragraph().table()));
      }
      start = end;
    }
  }

  /** The stretch between two shadow offsets, with everything that folding left out of it. */
  private static Span original(Folded folded, int from, int to) {
    int first = from == 0 ? 0 : folded.document.shadow().originalFrom(from);
    int end = folded.document.source().text().length();
    int last = to >= folded.text.length() ? end : folded.document.shadow().originalFrom(to);
    return new Span(folded.document.index(), first, Math.max(first, last));
  }
}
