package fadu.review.worker;

import fadu.clause.Clause;
import fadu.clause.Contract;
import fadu.clause.Part;
import fadu.text.Box;
import fadu.text.SourceText;
import fadu.text.Span;

/**
 * The parts and clauses of a submission for the screen, in reading order: {@code [{"file":0,
 * "paragraph":12,"level":1,"number":"第五条","caption":"质量标准"}]}. Level 0 is a part; a clause without
 * caption gives the first words of its text. Where there are pages, {@code page} and {@code top}
 * say where it begins.
 */
final class ReadingOutline {
  private static final int WORDS = 24;

  private final Contract contract;
  private final StringBuilder out = new StringBuilder("[");
  private String comma = "";

  private ReadingOutline(Contract contract) {
    this.contract = contract;
  }

  static String json(Contract contract) {
    ReadingOutline outline = new ReadingOutline(contract);
    int part = -1;
    for (Clause clause : contract.clauses()) {
      for (; part < clause.part(); part++) {
        outline.part(contract.parts().get(part + 1));
      }
      if (!clause.number().isEmpty()) {
        outline.clause(clause);
      }
    }
    return outline.out.append(']').toString();
  }

  private void part(Part part) {
    entry(part.span(), 0, "", part.title().isEmpty() ? part.label() : part.title());
  }

  private void clause(Clause clause) {
    entry(clause.span(), clause.level() + 1, clause.number(), caption(clause));
  }

  private String caption(Clause clause) {
    if (!clause.caption().isEmpty()) {
      return clause.caption();
    }
    String words = contract.words(clause.span()).strip();
    String text =
        words.startsWith(clause.number()) ? words.substring(clause.number().length()) : words;
    text = text.strip();
    int end = text.indexOf('\n');
    text = end < 0 ? text : text.substring(0, end);
    return text.codePointCount(0, text.length()) <= WORDS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WORDS)) + "…";
  }

  private void place(Box box) {
    out.append(",\"page\":").append(box.page());
    out.append(",\"top\":").append(ReadingPages.number(box.y0()));
  }

  private void entry(Span span, int level, String number, String caption) {
    SourceText text = contract.documents().get(span.file()).source();
    out.append(comma).append("{\"file\":").append(span.file());
    out.append(",\"paragraph\":").append(text.paragraphAt(span.from()).index());
    out.append(",\"level\":").append(level).append(",\"number\":");
    JsonString.write(out, number);
    out.append(",\"caption\":");
    JsonString.write(out, caption);
    int first = Math.min(span.to(), span.from() + WORDS);
    text.layout().boxes(span.from(), first).stream().findFirst().ifPresent(this::place);
    out.append('}');
    comma = ",\n";
  }
}
