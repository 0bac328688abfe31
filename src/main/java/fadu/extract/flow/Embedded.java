package fadu.extract.flow;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Objects of other programs inside a document: which of them may hold words of the contract. */
public final class Embedded {
  private static final List<String> CLASSES =
      List.of(
          "excel",
          "word",
          "powerpoint",
          "package",
          "acro",
          "et.",
          "wps.",
          "ket",
          "kwps",
          "opendoc",
          "soffice");
  private static final Set<String> STREAMS =
      Set.of("WordDocument", "Workbook", "Book", "PowerPoint Document", "Package", "CONTENTS");

  private Embedded() {}

  /** Whether an object of this class ({@code Word.Document.8}) is a document. */
  public static boolean isDocument(String programId) {
    String lower = programId.strip().toLowerCase(Locale.ROOT);
    return CLASSES.stream().anyMatch(lower::startsWith);
  }

  /** Whether the container of an object, told by the names in it, is a document. */
  public static boolean isDocument(Set<String> streams) {
    return STREAMS.stream().anyMatch(streams::contains);
  }
}
