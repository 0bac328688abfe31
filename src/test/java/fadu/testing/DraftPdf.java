package fadu.testing;

import java.util.Arrays;
import java.util.List;

/**
 * Writes a draft as a text PDF with running heads and page numbers. Its font has no ticked box but
 * a black one.
 */
final class DraftPdf {
  private DraftPdf() {}

  static byte[] write(Draft draft, String head) {
    PdfWriter pdf = PdfWriter.a4().head(head).foot("第 # 页 共 ## 页");
    for (Draft.Block block : draft.blocks()) {
      if (block instanceof Draft.Title title) {
        pdf.title(title.words());
      } else if (block instanceof Draft.PartHead part) {
        pdf.title(part.words());
      } else if (block instanceof Draft.Item item) {
        pdf.paragraph((item.label() + item.words()).replace('☑', '■'));
      } else if (block instanceof Draft.Line line) {
        if (line.indented()) {
          pdf.paragraph(line.words());
        } else {
          pdf.flush(line.words());
        }
      } else if (block instanceof Draft.Columns columns) {
        columns(pdf, columns.pieces());
      } else if (block instanceof Draft.Table table) {
        table(pdf, table.rows());
      }
    }
    return pdf.bytes();
  }

  /** Side by side where there is room, else one below the other. */
  private static void columns(PdfWriter pdf, List<String> pieces) {
    float room = (PdfWriter.RIGHT - PdfWriter.LEFT) / pieces.size() - 12;
    if (pieces.stream().allMatch(piece -> PdfLines.width(piece, 12) <= room)) {
      pdf.columns(pieces.toArray(String[]::new));
    } else {
      pieces.forEach(pdf::flush);
    }
  }

  private static void table(PdfWriter pdf, List<List<String>> rows) {
    float[] widths = new float[rows.get(0).size()];
    Arrays.fill(widths, (PdfWriter.RIGHT - PdfWriter.LEFT) / widths.length);
    pdf.table(widths, rows.stream().map(r -> r.toArray(String[]::new)).toArray(String[][]::new));
  }
}
