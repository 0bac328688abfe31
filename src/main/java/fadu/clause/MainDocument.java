package fadu.clause;

import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.util.List;

/** Tells which file of a submission is the contract, where nobody has said so. */
public final class MainDocument {
  private MainDocument() {}

  /**
   * The first construction or EPC contract; else the first contract of another kind; else the first
   * file. What names itself award notice, tender document, annex or supplement is none of these.
   *
   * @param files at least one
   */
  public static int find(List<SourceText> files) {
    int other = -1;
    for (int i = 0; i < files.size() && files.size() > 1; i++) {
      Folded file = new Folded(new Document(i, FileRole.OTHER, files.get(i), shadow(files.get(i))));
      // Any position but the first: that one is called a contract whatever it says.
      FileRole role = FileRoles.of(1, file);
      if (role != FileRole.CONTRACT && role != FileRole.OTHER) {
        continue;
      }
      DocumentKind kind = KindOfDocument.of(file);
      if (kind.reviewed()) {
        return i;
      }
      if (other < 0 && isContract(kind)) {
        other = i;
      }
    }
    return Math.max(0, other);
  }

  private static ShadowText shadow(SourceText file) {
    return ShadowText.of(file);
  }

  private static boolean isContract(DocumentKind kind) {
    return kind != DocumentKind.UNRECOGNISED
        && kind != DocumentKind.TENDER
        && kind != DocumentKind.APPROVAL_FORM;
  }
}
