package fadu.extract.doc;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;
import fadu.extract.flow.OpenTable;
import fadu.extract.flow.Symbols;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads one story of a Word file (body, notes, heads) into a {@link Flow}. */
final class StoryReader {
  private static final char FIELD = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char CELL = 0x07;

  private final Flow flow;
  private final OpenTable table;
  private final ListLabels labels;
  private final Notices notices;

  /** For each open field, innermost last: whether its instruction is still being read. */
  private final StringBuilder fields = new StringBuilder();

  private final StringBuilder instruction = new StringBuilder();

  StoryReader(Flow flow, ListLabels labels, Notices notices) {
    this.flow = flow;
    this.table = new OpenTable(flow);
    this.labels = labels;
    this.notices = notices;
  }

  void read(Range story) throws Refused {
    int paragraphs = story.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      paragraph(story.getParagraph(i));
    }
    if (table.inRow()) {
      table.endRow();
    }
    if (table.isOpen()) {
      table.end();
    } else if (!flow.isLineEmpty()) {
      flow.endParagraph("");
    }
  }

  private void paragraph(Paragraph paragraph) throws Refused {
    if (paragraph.isTableRowEnd()) {
      table.endRow();
      return;
    }
    boolean inTable = paragraph.isInTable();
    if (!inTable && table.inRow()) {
      table.endRow();
    }
    if (!inTable && table.isOpen()) {
      table.end();
    } else if (inTable) {
      table.beginCell();
    }
    boolean cellEnds = false;
    int runs = paragraph.numCharacterRuns();
    for (int i = 0; i < runs; i++) {
      cellEnds |= run(paragraph.getCharacterRun(i), paragraph);
    }
    String label =
        paragraph.isInList() ? labels.next(paragraph.getIlfo(), paragraph.getIlvl()) : "";
    flow.endParagraph(label);
    if (cellEnds && inTable && paragraph.getTableLevel() <= 1) {
      table.endCell();
    }
  }

  /** Reads a run; true when it ends a cell. */
  private boolean run(CharacterRun run, Paragraph paragraph) throws Refused {
    boolean deleted = run.isMarkedDeleted();
    boolean inserted = run.isMarkedInserted();
    if (deleted || inserted) {
      notices.tracked();
    }
    int flags =
        (run.isStrikeThrough() || run.isDoubleStrikeThrough() ? Flow.STRUCK : 0)
            | (run.isVanished() || Looks.hidden(run, paragraph) ? Flow.HIDDEN : 0)
            | (inserted ? Flow.INSERTED : 0)
            | (run.getUnderlineCode() != 0 ? Flow.UNDERLINED : 0);
    if (run.isSymbol()) {
      if (!deleted && !inInstruction()) {
        org.apache.poi.hwpf.model.Ffn font = run.getSymbolFont();
        String name = font == null ? null : font.getMainFontName();
        flow.append(Symbols.shown(name, run.getSymbolCharacter()), flags);
      }
      return false;
    }
    boolean cellEnds = false;
    String text = run.text();
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD || c == FIELD_RESULT || c == FIELD_END) {
        add(words, flags, deleted);
        field(c);
      } else if (inInstruction()) {
        instruction.append(instruction.length() < 300 ? Character.toString(c) : "");
      } else if (c == CELL) {
        cellEnds = true;
      } else if (c == 0x0B) {
        add(words, flags, deleted);
        if (!deleted) {
          flow.lineBreak(flags);
        }
      } else {
        words.append(shown(c));
      }
    }
    add(words, flags, deleted);
    return cellEnds;
  }

  private void add(StringBuilder words, int flags, boolean deleted) throws Refused {
    if (!deleted) {
      flow.append(words, flags);
    }
    words.setLength(0);
  }

  private void field(char c) {
    if (c == FIELD) {
      fields.append('i');
      instruction.setLength(0);
    } else if (fields.length() > 0) {
      if (fields.charAt(fields.length() - 1) == 'i') {
        notices.field(instruction.toString());
      }
      if (c == FIELD_RESULT) {
        fields.setCharAt(fields.length() - 1, 'r');
      } else {
        fields.setLength(fields.length() - 1);
      }
    }
  }

  private boolean inInstruction() {
    return fields.indexOf("i") >= 0;
  }

  /** What a reader sees of a character; anchors, marks of notes and ends show nothing. */
  private static String shown(char c) {
    return switch (c) {
      case '\t' -> "    ";
      case 0x1E -> "-";
      case 0x1F, '\r', '\n', 0x0C, 0x0E, 0, 1, 2, 3, 4, 5, 8 -> "";
      default ->
          c < 0x20
              ? ""
              : c >= 0xF000 && c <= 0xF0FF ? Symbols.shown(null, c) : Character.toString(c);
    };
  }
}
