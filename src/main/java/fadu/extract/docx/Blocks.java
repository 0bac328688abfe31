package fadu.extract.docx;

import fadu.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of one story, cell or text box. */
final class Blocks {
  private final List<Block> all = new ArrayList<>();
  private final Paragraph.Kind kind;

  /** A line whose paragraph mark is deleted: the next paragraph goes on in it. */
  private @Nullable Line carried;

  Blocks(Paragraph.Kind kind) {
    this.kind = kind;
  }

  /** The line that the next paragraph writes to. */
  Line open() {
    Line line = carried == null ? new Line() : carried;
    carried = null;
    line.kind(kind);
    return line;
  }

  /** Leaves the line open, since its paragraph ends with the next one. */
  void carry(Line line) {
    carried = line;
  }

  void add(Block block) {
    flush();
    all.add(block);
  }

  void addAll(List<Block> blocks) {
    all.addAll(blocks);
  }

  /** All blocks; what was left open ends here. */
  List<Block> done() {
    flush();
    return all;
  }

  private void flush() {
    if (carried != null) {
      Line line = carried;
      carried = null;
      if (line.length() > 0) {
        line.finish("", false, false);
        all.add(line);
      }
    }
  }
}
