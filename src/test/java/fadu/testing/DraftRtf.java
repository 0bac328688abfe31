package fadu.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;

/** Writes a draft as Rich Text Format; numbers stand in {@code listtext}, as Word writes them. */
final class DraftRtf {
  private static final int CELL = 3_000;

  private final StringBuilder rtf =
      new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 SimSun;}}\n");

  private DraftRtf() {}

  static byte[] write(Draft draft) {
    DraftRtf writer = new DraftRtf();
    draft.blocks().forEach(writer::block);
    return writer.rtf.append('}').toString().getBytes(US_ASCII);
  }

  private void block(Draft.Block block) {
    if (block instanceof Draft.Title title) {
      paragraph("\\qc\\b\\fs36 ", title.words());
    } else if (block instanceof Draft.PartHead head) {
      paragraph("\\qc\\b ", head.words());
    } else if (block instanceof Draft.Item item) {
      paragraph("{\\listtext " + escaped(item.label().strip()) + "\\tab}\\ls1 ", item.words());
    } else if (block instanceof Draft.Line line) {
      paragraph(line.indented() ? "\\fi480 " : "", line.words());
    } else if (block instanceof Draft.Columns columns) {
      paragraph("", String.join("\t", columns.pieces()));
    } else if (block instanceof Draft.Table table) {
      table.rows().forEach(this::row);
    }
  }

  private void paragraph(String before, String words) {
    rtf.append("\\pard\\plain ").append(before).append(escaped(words)).append("\\par\n");
  }

  private void row(List<String> cells) {
    rtf.append("\\trowd");
    for (int i = 1; i <= cells.size(); i++) {
      rtf.append("\\cellx").append(i * CELL);
    }
    cells.forEach(c -> rtf.append("\\pard\\intbl ").append(escaped(c)).append("\\cell"));
    rtf.append("\\row\n");
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : words.toCharArray()) {
      if (c == '\t') {
        escaped.append("\\tab ");
      } else if (c < 0x80) {
        escaped.append("{}\\".indexOf(c) >= 0 ? "\\" : "").append(c);
      } else {
        escaped.append("\\u").append((short) c).append('?');
      }
    }
    return escaped.toString();
  }
}
