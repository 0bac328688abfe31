package fadu.extract.rtf;

import fadu.extract.flow.Whiteness;
import java.util.ArrayList;
import java.util.List;

/** The table of colours of a file: which of them are white. */
final class Colours {
  private static final int MOST = 10_000;

  private final List<Boolean> white = new ArrayList<>();
  private int red;
  private int green;
  private int blue;
  private boolean said;
  private boolean cells;

  /** A control word of the table. */
  void part(String word, int value) {
    switch (word) {
      case "red" -> red = value;
      case "green" -> green = value;
      case "blue" -> blue = value;
      default -> {
        return;
      }
    }
    said = true;
  }

  /** A control word of a row; a cell may have a ground that white letters show on. */
  void row(String word, int value) {
    if (word.equals("trowd")) {
      cells = false;
    } else if (word.equals("clcbpat") || word.equals("trcbpat") || word.equals("clshdng")) {
      cells |= value > 0;
    }
  }

  /** The sign that ends an entry. */
  void end() {
    if (white.size() < MOST) {
      white.add(said && Whiteness.of(red, green, blue));
    }
    said = false;
    red = 0;
    green = 0;
    blue = 0;
  }

  /** Whether letters of this group cannot be seen. */
  boolean hides(Group group) {
    return group.tiny
        || isWhite(group.colour) && !cells && (group.ground == 0 || isWhite(group.ground));
  }

  private boolean isWhite(int number) {
    return number > 0 && number < white.size() && white.get(number);
  }
}
