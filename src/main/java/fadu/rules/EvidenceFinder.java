package fadu.rules;

import fadu.clause.Contract;
import fadu.fact.Fact;
import fadu.finding.Evidence;
import fadu.text.Layout;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The words behind facts: exact, one piece a paragraph, overlapping ones merged. */
public final class EvidenceFinder {
  private static final int BRIEF = 60;
  private static final int MARKS = 3;

  private final Contract contract;
  private final TreeMap<Span, Set<String>> pieces = new TreeMap<>();

  private EvidenceFinder(Contract contract) {
    this.contract = contract;
  }

  static List<Evidence> find(List<Verdict> verdicts, Contract contract) {
    return of(verdicts.stream().flatMap(verdict -> verdict.facts().stream()).toList(), contract);
  }

  /** The words behind facts, in reading order. */
  public static List<Evidence> of(List<? extends Fact> facts, Contract contract) {
    EvidenceFinder finder = new EvidenceFinder(contract);
    for (Fact fact : facts) {
      fact.evidence().forEach(span -> finder.split(span, fact.key() + " = " + fact.shown()));
    }
    return finder.merged();
  }

  /** The words of one place, with what is to be said of them. */
  static List<Evidence> of(Span span, String said, Contract contract) {
    EvidenceFinder finder = new EvidenceFinder(contract);
    finder.split(span, said);
    return finder.merged();
  }

  private SourceText source(Span span) {
    return contract.documents().get(span.file()).source();
  }

  private void split(Span span, String fact) {
    SourceText source = source(span);
    int from = span.from();
    while (from < span.to()) {
      Paragraph paragraph = source.paragraphAt(from);
      int to = Math.min(span.to(), Math.max(paragraph.to(), from));
      piece(row(paragraph, new Span(span.file(), from, to)), fact);
      from = Math.max(to, paragraph.to()) + 1;
    }
  }

  /** All cells of a row are the row, with the bars it may be drawn with. */
  private static Span row(Paragraph paragraph, Span piece) {
    List<Paragraph.Cell> cells = paragraph.cells();
    boolean all =
        !cells.isEmpty()
            && piece.from() <= cells.get(0).to()
            && piece.to() > cells.get(cells.size() - 1).from();
    return all ? new Span(piece.file(), paragraph.from(), paragraph.to()) : piece;
  }

  /** Keeps a piece without the blanks at its ends. */
  private void piece(Span span, String fact) {
    String words = source(span).words(span.from(), span.to());
    int lead = lead(words);
    if (lead < words.length()) {
      int from = span.from() + lead;
      pieces
          .computeIfAbsent(
              new Span(span.file(), from, from + words.substring(lead).strip().length()),
              s -> new LinkedHashSet<>())
          .add(fact);
    }
  }

  /** Blanks and the marks that end what stands before are no part of the words. */
  private static int lead(String words) {
    int lead = 0;
    while (lead < words.length()
        && (Character.isWhitespace(words.charAt(lead))
            || "，、；：。,;:".indexOf(words.charAt(lead)) >= 0)) {
      lead++;
    }
    return lead;
  }

  private List<Evidence> merged() {
    List<Evidence> evidence = new ArrayList<>();
    Span open = null;
    Set<String> facts = new LinkedHashSet<>();
    for (var piece : pieces.entrySet()) {
      if (open != null && (open.overlaps(piece.getKey()) || adjoins(open, piece.getKey()))) {
        open = open.cover(piece.getKey());
      } else {
        if (open != null) {
          evidence.add(evidence(open, facts));
        }
        open = piece.getKey();
        facts = new LinkedHashSet<>();
      }
      facts.addAll(piece.getValue());
    }
    if (open != null) {
      evidence.add(evidence(open, facts));
    }
    return evidence;
  }

  /** Brief pieces of one paragraph with nothing but a mark between them are read as one. */
  private boolean adjoins(Span one, Span next) {
    if (one.file() != next.file()
        || next.from() < one.to()
        || next.from() - one.to() > MARKS
        || next.to() - one.from() > BRIEF) {
      return false;
    }
    SourceText source = source(one);
    boolean together =
        source.paragraphAt(one.from()).index() == source.paragraphAt(next.from()).index();
    String between = source.words(one.to(), next.from());
    return together && lead(between) == between.length();
  }

  private Evidence evidence(Span span, Set<String> facts) {
    SourceText source = source(span);
    Paragraph paragraph = source.paragraphAt(span.from());
    Layout layout = source.layout();
    return new Evidence(
        source.name(),
        contract.partAt(span).label(),
        contract.clauseAt(span).citation(),
        contract.words(span),
        span,
        paragraph.index(),
        span.from() - paragraph.from(),
        span.to() - paragraph.from(),
        layout.page(span.from()),
        layout.boxes(span.from(), span.to()),
        List.copyOf(facts));
  }
}
