package fadu.fact;

import fadu.text.Span;
import java.util.List;

/**
 * Where a fact comes from.
 *
 * @param part label of the part (协议书, 专用, 附件3); 元数据 for declared values
 * @param clause number of the clause as cited, empty if there is none
 * @param evidence the words that decide it, in reading order; empty for declared values
 * @param confidence 0 to 1
 * @param effective whether this is the value that counts by precedence between the parts
 */
public record Source(
    String part, String clause, List<Span> evidence, double confidence, boolean effective) {
  public static final String DECLARED = "元数据";

  public Source {
    evidence = List.copyOf(evidence);
  }

  /** A value the department declared; it has no words in a document. */
  public static Source declared() {
    return new Source(DECLARED, "", List.of(), 1, true);
  }

  public Source withEffective(boolean counts) {
    return new Source(part, clause, evidence, confidence, counts);
  }
}
