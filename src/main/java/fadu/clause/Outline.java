package fadu.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the numbers of one part into a tree: who stands below whom, and how each is cited. */
final class Outline {
  /** One number in its place; {@code parent} counts nodes, -1 at the top. */
  record Node(ClauseMark mark, int parent, int level, String citation) {}

  private record Open(int node, ClauseNumber number) {}

  private final Folded folded;
  private final List<ClauseMark> marks;
  private final Nesting nesting;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private Outline(Folded folded, List<ClauseMark> marks) {
    this.folded = folded;
    this.marks = marks;
    this.nesting = Nesting.of(marks);
  }

  static List<Node> of(Folded folded, List<ClauseMark> marks) {
    Outline outline = new Outline(folded, marks);
    for (int i = 0; i < marks.size(); i++) {
      outline.place(i);
    }
    return outline.nodes;
  }

  private void place(int index) {
    ClauseMark mark = marks.get(index);
    ClauseNumber number = mark.number();
    if (number.family() == NumberFamily.ARABIC && number.depth() == 1 && inner(index, number)) {
      number = number.as(NumberFamily.INNER);
    }
    int rank = nesting.rank(number);
    while (!open.isEmpty() && closes(number, rank, top().number())) {
      open.remove(open.size() - 1);
    }
    int parent = open.isEmpty() ? -1 : top().node();
    nodes.add(new Node(mark, parent, open.size(), citation(number, mark, parent)));
    open.add(new Open(nodes.size() - 1, number));
  }

  private Open top() {
    return open.get(open.size() - 1);
  }

  private boolean closes(ClauseNumber number, int rank, ClauseNumber outer) {
    if (nesting.rank(outer) >= rank) {
      return true;
    }
    return outer.family() == NumberFamily.ARABIC
        && number.family() == NumberFamily.ARABIC
        && !number.below(outer);
  }

  /** 1、2、3、 below 12.4.1 is a list of that clause, not chapter 1, 2, 3. */
  private boolean inner(int index, ClauseNumber number) {
    ClauseNumber decimal = deepestDecimal();
    if (decimal == null) {
      return false;
    }
    if (leads(index, number)) {
      return false;
    }
    ClauseNumber list = openList();
    if (list != null && number.first() == list.first() + 1) {
      return true;
    }
    return number.first() <= decimal.first(); // a list begins at 1; chapters may skip some
  }

  /** The next decimals stand below this number: it is a chapter of theirs. */
  private boolean leads(int index, ClauseNumber number) {
    int stop = Math.min(marks.size(), index + 4);
    for (int i = index + 1; i < stop; i++) {
      ClauseNumber next = marks.get(i).number();
      if (next.family() == NumberFamily.ARABIC) {
        return next.depth() > 1 && next.first() == number.first();
      }
    }
    return false;
  }

  private @Nullable ClauseNumber deepestDecimal() {
    for (int i = open.size() - 1; i >= 0; i--) {
      ClauseNumber number = open.get(i).number();
      if (number.family() == NumberFamily.ARABIC && number.depth() > 1) {
        return number;
      }
    }
    return null;
  }

  private @Nullable ClauseNumber openList() {
    for (Open each : open) {
      if (each.number().family() == NumberFamily.INNER) {
        return each.number();
      }
    }
    return null;
  }

  private String citation(ClauseNumber number, ClauseMark mark, int parent) {
    String printed = narrow(printed(folded, mark.number()));
    return switch (number.family()) {
      case CHAPTER, ARTICLE -> printed;
      case SECTION -> parent < 0 ? printed : nodes.get(parent).citation() + printed;
      case ARABIC -> number.depth() > 1 ? printed : below(parent, printed);
      case INNER -> below(parent, "第" + printed + "项");
      default -> below(parent, printed);
    };
  }

  /** Chapters are left out: articles and headings count through them. */
  private String below(int parent, String printed) {
    boolean chapter =
        parent < 0
            || nodes.get(parent).mark().number().family().compareTo(NumberFamily.SECTION) <= 0;
    return chapter ? printed : nodes.get(parent).citation() + printed;
  }

  /** １．１ is cited as 1.1. */
  private static String narrow(String printed) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean wide = c >= '０' && c <= '９' || c == '．' || c >= 'Ａ' && c <= 'ｚ';
      if (c != ' ' && c != 0x3000) {
        out.append(wide ? (char) (c - 0xFEE0) : c);
      }
    }
    return out.toString();
  }

  /** The number as it stands in the document. */
  static String printed(Folded folded, ClauseNumber number) {
    var span = folded.document.original(number.from(), number.to());
    return folded.document.source().words(span.from(), span.to()).strip();
  }
}
