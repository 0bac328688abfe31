package fadu.clause;

import fadu.text.Span;
import java.util.List;

/**
 * Finds the name of the project a contract is for: a labelled field on the cover, else the title
 * line without its 施工合同, else 工程名称 in the clauses, else 就某工程施工事项.
 */
final class ProjectName {
  private static final int LINES = 60;
  private static final int READ = 400;
  private static final String TOTAL = "工程总承包";

  private final Folded folded;
  private final DocumentKind kind;

  private ProjectName(Folded folded, DocumentKind kind) {
    this.folded = folded;
    this.kind = kind;
  }

  static String of(Folded folded, DocumentKind kind) {
    return new ProjectName(folded, kind).read();
  }

  private String read() {
    List<String> title = TitleLines.of(folded);
    for (String line : title) {
      String field = NamedField.read(line);
      if (!field.isEmpty()) {
        return printed(field);
      }
    }
    String headed = HeadedName.read(title, kind);
    if (!headed.isEmpty()) {
      return suffixed(printed(headed));
    }
    int stop = Math.min(LINES, folded.lines.size());
    for (int i = 0; i < stop; i++) {
      Line line = folded.lines.get(i);
      String words = folded.text.substring(line.from(), Math.min(line.to(), line.from() + READ));
      String name = NamedField.read(words);
      name = name.isEmpty() ? NamedField.about(words) : name;
      if (!name.isEmpty()) {
        return suffixed(printed(name));
      }
    }
    return "";
  }

  /** The name with the characters of the document, without the blanks that space it out. */
  private String printed(String name) {
    int at = folded.text.indexOf(name);
    if (at < 0) {
      boolean joined = name.endsWith(TOTAL) && name.length() > TOTAL.length();
      String first = name.substring(0, name.length() - (joined ? TOTAL.length() : 0));
      return joined ? printed(first) + TOTAL : name;
    }
    Span span = folded.document.original(at, at + name.length());
    StringBuilder out = new StringBuilder();
    folded
        .document
        .source()
        .words(span.from(), span.to())
        .chars()
        .filter(c -> c != ' ' && c != '\t' && c != 0x3000 && c != 0xA0)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Of a contract for services on a project: the project and the service. */
  private String suffixed(String name) {
    boolean service =
        kind == DocumentKind.SUPERVISION
            || kind == DocumentKind.DESIGN
            || kind == DocumentKind.SURVEY;
    return !service || name.endsWith(kind.label()) ? name : name + kind.label();
  }
}
