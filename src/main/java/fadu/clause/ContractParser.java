package fadu.clause;

import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Texts of a submission → its documents, parts, clauses and sentences. */
public final class ContractParser {
  private ContractParser() {}

  /**
   * @param files texts of the submission, the contract first; at least one
   */
  public static Contract parse(List<SourceText> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a submission has at least one file");
    }
    List<Folded> folded = new ArrayList<>();
    ClauseBuilder builder = new ClauseBuilder();
    for (int i = 0; i < files.size(); i++) {
      Folded file = fold(i, files.get(i));
      folded.add(file);
      builder.add(file, parts(file));
    }
    Folded contract = folded.get(0);
    DocumentKind kind = KindOfDocument.of(contract);
    return new Contract(
        folded.stream().map(file -> file.document).toList(),
        kind,
        ProjectName.of(contract, kind),
        builder.parts,
        builder.clauses,
        builder.sentences,
        RoleBinding.of(contract));
  }

  private static Folded fold(int index, SourceText source) {
    Document document = new Document(index, FileRole.CONTRACT, source, ShadowText.of(source));
    Folded folded = new Folded(document);
    FileRole role = FileRoles.of(index, folded);
    return role == FileRole.CONTRACT
        ? folded
        : new Folded(new Document(index, role, source, document.shadow()));
  }

  private static List<PartFinder.Found> parts(Folded file) {
    FileRole role = file.document.role();
    return switch (role) {
      case CONTRACT -> PartFinder.find(file, PartKind.AGREEMENT, PartKind.AGREEMENT.label());
      case SUPPLEMENT -> PartFinder.find(file, PartKind.SUPPLEMENT, PartKind.SUPPLEMENT.label());
      case ANNEX -> PartFinder.find(file, PartKind.ANNEX, PartKind.ANNEX.label());
      case AWARD_NOTICE -> whole(PartKind.AWARD_NOTICE, PartKind.AWARD_NOTICE.label());
      case TENDER_DOCUMENT, BID, OTHER -> whole(PartKind.PAPER, role.label());
    };
  }

  private static List<PartFinder.Found> whole(PartKind kind, String label) {
    return List.of(new PartFinder.Found(kind, label, "", 0, 0, 0));
  }
}
