package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines and tables of all pages to paragraphs and whole tables. */
final class Flow {
  private final Joints joints;
  private final List<Block> blocks = new ArrayList<>();
  private List<Line> paragraph = new ArrayList<>();
  private @Nullable WholeTable table;

  private Flow(Joints joints) {
    this.joints = joints;
  }

  static List<Block> of(List<PageText> pages) {
    Columns columns = Columns.of(pages);
    Flow flow = new Flow(new Joints(columns, new Indents(pages, columns)));
    for (PageText page : pages) {
      for (Item item : page.items()) {
        if (item instanceof Line line) {
          flow.line(line);
        } else if (item instanceof Table part) {
          flow.table(part);
        }
      }
    }
    flow.closeParagraph();
    flow.closeTable();
    return flow.blocks;
  }

  private void line(Line line) {
    closeTable();
    if (!paragraph.isEmpty() && !joints.joins(paragraph, line)) {
      closeParagraph();
    }
    paragraph.add(line);
  }

  private void table(Table part) {
    closeParagraph();
    if (table != null && table.goesOn(part)) {
      table.add(part);
      return;
    }
    closeTable();
    table = new WholeTable(part);
  }

  private void closeParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Prose(paragraph));
      paragraph = new ArrayList<>();
    }
  }

  private void closeTable() {
    if (table != null) {
      blocks.add(new Block.Rows(table.rows()));
      table = null;
    }
  }
}
