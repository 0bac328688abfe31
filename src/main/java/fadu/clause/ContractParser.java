package fadu.clause;

import fadu.text.Paragraph;
import fadu.text.ShadowText;
import fadu.text.SourceText;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts of a submission → its documents, parts, clauses and sentences. */
public final class ContractParser {
  private ContractParser() {}

  /**
   * @param files texts of the submission, the contract first; at least one
   */
  public static Contract parse(List<SourceText> files) {
    List<Document> documents = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SourceText source = files.get(i);
      Document document = new Document(i, FileRole.CONTRACT, source, ShadowText.of(source));
      documents.add(document);
      Span all = new Span(i, 0, source.text().length());
      parts.add(new Part(i, PartKind.AGREEMENT, "协议书", "", all));
      clauses.add(new Clause(i, i, -1, 0, "", "", "", all));
      split(document, i, sentences);
    }
    return new Contract(
        documents,
        DocumentKind.CONSTRUCTION,
        "",
        parts,
        clauses,
        sentences,
        new Roles(Map.of("甲方", Party.EMPLOYER, "乙方", Party.CONTRACTOR)));
  }

  private static void split(Document document, int part, List<Sentence> sentences) {
    String shadow = document.shadow().text();
    int start = 0;
    for (int i = 0; i <= shadow.length(); i++) {
      boolean end = i == shadow.length() || shadow.charAt(i) == '\n';
      if (!end && "。;!?".indexOf(shadow.charAt(i)) < 0) {
        continue;
      }
      int stop = end ? i : i + 1;
      if (stop > start) {
        Span span = document.original(start, stop);
        Paragraph paragraph = document.source().paragraphAt(span.from());
        sentences.add(
            new Sentence(
                sentences.size(),
                part,
                part,
                document.index(),
                start,
                shadow.substring(start, stop),
                span,
                paragraph.table()));
      }
      start = i + 1;
    }
  }
}
