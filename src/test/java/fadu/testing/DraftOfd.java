package fadu.testing;

import fadu.extract.ofd.OfdFile;
import java.util.List;

/** Writes a draft as OFD: lines of 12 pt broken at the margin, ruled tables, heads and feet. */
final class DraftOfd {
  private static final double LEFT = 25;
  private static final double TOP = 30;
  private static final double BOTTOM = 270;
  private static final double PITCH = 7.5;

  /** 12 pt in millimetres. */
  private static final double SIZE = 4.2;

  private static final int COLUMNS = 38;

  private final OfdFile file = new OfdFile();
  private StringBuilder page = new StringBuilder();
  private double y = TOP;
  private int pages;

  private DraftOfd() {}

  static byte[] write(Draft draft, String head) {
    DraftOfd writer = new DraftOfd();
    for (Draft.Block block : draft.blocks()) {
      writer.block(block, head);
    }
    writer.endPage(head);
    return writer.file.bytes();
  }

  private void block(Draft.Block block, String head) {
    if (block instanceof Draft.Title title) {
      centred(title.words(), head);
    } else if (block instanceof Draft.PartHead part) {
      centred(part.words(), head);
    } else if (block instanceof Draft.Item item) {
      wrapped("　　" + item.label() + item.words(), head);
    } else if (block instanceof Draft.Line line) {
      wrapped((line.indented() ? "　　" : "") + line.words(), head);
    } else if (block instanceof Draft.Columns columns) {
      columns(columns.pieces(), head);
    } else if (block instanceof Draft.Table table) {
      table(table.rows(), head);
    }
  }

  private void centred(String words, String head) {
    line(words, LEFT + (COLUMNS - PdfLines.width(words, 1)) / 2 * SIZE, head);
    y += PITCH / 2;
  }

  private void wrapped(String words, String head) {
    PdfLines.wrap(words, 1, COLUMNS, COLUMNS).forEach(line -> line(line, LEFT, head));
  }

  private void line(String words, double x, String head) {
    if (y > BOTTOM) {
      endPage(head);
    }
    int blanks = 0;
    while (blanks < words.length() && words.charAt(blanks) == '　') {
      blanks++;
    }
    page.append(OfdFile.text(words.substring(blanks), x + blanks * SIZE, y, ""));
    y += PITCH;
  }

  /** Side by side where there is room, else one below the other. */
  private void columns(List<String> pieces, String head) {
    double room = (double) COLUMNS / pieces.size();
    if (pieces.stream().anyMatch(piece -> PdfLines.width(piece, 1) > room - 2)) {
      pieces.forEach(piece -> wrapped(piece, head));
      return;
    }
    line(pieces.get(0), LEFT, head);
    for (int i = 1; i < pieces.size(); i++) {
      page.append(OfdFile.text(pieces.get(i), LEFT + i * room * SIZE, y - PITCH, ""));
    }
  }

  private void table(List<List<String>> rows, String head) {
    int columns = rows.get(0).size();
    double width = COLUMNS * SIZE / columns;
    float room = (float) (width / SIZE) - 2;
    double from = y - 1;
    rule(LEFT, from, "L " + width * columns + " 0");
    for (List<String> row : rows) {
      int lines = 1;
      for (String cell : row) {
        lines = Math.max(lines, PdfLines.wrap(cell, 1, room, room).size());
      }
      if (y + lines * PITCH > BOTTOM) {
        sides(from, columns, width);
        endPage(head);
        from = y - 1;
        rule(LEFT, from, "L " + width * columns + " 0");
      }
      for (int k = 0; k < row.size(); k++) {
        List<String> cell = PdfLines.wrap(row.get(k), 1, room, room);
        for (int i = 0; i < cell.size(); i++) {
          page.append(OfdFile.text(cell.get(i), LEFT + k * width + 2, y + i * PITCH, ""));
        }
      }
      y += lines * PITCH;
      rule(LEFT, y - 1, "L " + width * columns + " 0");
    }
    sides(from, columns, width);
    y += PITCH / 2;
  }

  private void sides(double from, int columns, double width) {
    for (int k = 0; k <= columns; k++) {
      rule(LEFT + k * width, from, "L 0 " + (y - 1 - from));
    }
  }

  private void rule(double x, double at, String data) {
    page.append(
        ("<ofd:PathObject ID=\"8\" Boundary=\"%s %s 200 200\" LineWidth=\"0.25\">"
                + "<ofd:AbbreviatedData>M 0 0 %s</ofd:AbbreviatedData></ofd:PathObject>")
            .formatted(x, at, data));
  }

  private void endPage(String head) {
    pages++;
    page.append(OfdFile.text(head, LEFT, 15, ""));
    page.append(OfdFile.text("第" + pages + "页", 100, 282, ""));
    file.page(page.toString());
    page = new StringBuilder();
    y = TOP;
  }
}
