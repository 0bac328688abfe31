package fadu.web;

import fadu.rules.PointCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case of a point.
 *
 * @param declared what the department declared, as {@code key: value}
 */
record PointCaseView(
    int line,
    String says,
    String expect,
    String branch,
    String severity,
    String asOf,
    List<String> declared,
    List<Piece> text,
    List<Paper> papers) {

  /** Words of the case; marked ones must be touched by the evidence. */
  record Piece(String words, boolean marked) {}

  record Paper(String name, List<Piece> text) {}

  static PointCaseView of(PointCase each) {
    List<String> declared = new ArrayList<>();
    declared("", each.metadata(), declared);
    return new PointCaseView(
        each.line(),
        each.says(),
        each.expect().code(),
        each.branch(),
        each.severity().map(Enum::name).orElse(""),
        each.asOf().map(Object::toString).orElse(""),
        declared,
        pieces(each.text()),
        each.papers().stream().map(p -> new Paper(p.name(), pieces(p.text()))).toList());
  }

  private static void declared(String prefix, Map<?, ?> values, List<String> into) {
    values.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            declared(prefix + name + ".", inner, into);
          } else {
            into.add(prefix + name + ": " + value);
          }
        });
  }

  /** Text between ⟦ and ⟧ is marked. */
  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('⟦', at);
      int close = open < 0 ? -1 : text.indexOf('⟧', open);
      if (close < 0) {
        pieces.add(new Piece(text.substring(at), false));
        break;
      }
      if (open > at) {
        pieces.add(new Piece(text.substring(at, open), false));
      }
      pieces.add(new Piece(text.substring(open + 1, close), true));
      at = close + 1;
    }
    return pieces;
  }
}
