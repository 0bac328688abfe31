package fadu.extract.docx;

import fadu.extract.Refused;
import fadu.text.Paragraph;
import java.util.Optional;

/** Reads the blocks of one part: the body, a header, the notes. */
final class StoryReader {
  private final XmlCursor x;
  private final Reading reading;
  private final Relationships relationships;
  private final TableReader tables;
  private Fields fields = new Fields();

  /** The ground may be dark here, so white letters may show. */
  private int shaded;

  StoryReader(XmlCursor x, Reading reading, Relationships relationships) {
    this.x = x;
    this.reading = reading;
    this.relationships = relationships;
    this.tables = new TableReader(x, reading, this);
  }

  /** Reads the children of the current element as blocks. */
  void read(Blocks into) throws Refused {
    read(into, 0);
  }

  private void read(Blocks into, int flags) throws Refused {
    int inside = x.depth();
    while (x.next(inside)) {
      readBlock(into, flags);
    }
  }

  private void readBlock(Blocks into, int flags) throws Refused {
    if (x.space() != Space.WORD) {
      return;
    }
    switch (x.name()) {
      case "p" -> readParagraph(into, flags);
      case "tbl" -> into.add(tables.read());
      case "sdt", "sdtContent", "customXml", "smartTag" -> read(into, flags);
      case "ins", "moveTo" -> {
        reading.notices.inserted();
        read(into, flags | Line.INSERTED);
      }
      case "del", "moveFrom" -> reading.notices.deleted();
      case "altChunk" -> {
        Optional<Relationship> chunk = relationships.withId(x.relationship("id"));
        boolean read =
            chunk.isPresent()
                && !chunk.get().external()
                && new Chunks(reading).read(chunk.get().target(), into);
        if (!read) {
          readReference();
        }
      }
      case "subDoc" -> readReference();
      default -> {}
    }
  }

  private void readParagraph(Blocks into, int flags) throws Refused {
    Line line = into.open();
    int revisions = reading.notices.revisions();
    InlineReader inline = new InlineReader(x, reading, this, fields, line, shaded > 0);
    inline.read(flags);
    boolean contents = fields.inContents() || inline.style().contents();
    fields.endParagraph();
    ParagraphFormat format = inline.format();
    if (format.mark().pair() != null && reading.notices.revisions() == revisions) {
      countMark(format);
    }
    line.turn(0);
    if (format.markDeleted()) {
      into.carry(line);
    } else {
      boolean hidden = Boolean.TRUE.equals(format.mark().vanish()) || (flags & Line.HIDDEN) != 0;
      boolean invisible = hidden && line.showsNothing();
      line.finish(
          invisible ? "" : reading.numbering.next(format, inline.style()),
          contents,
          Boolean.TRUE.equals(format.over(inline.style().format()).centred()));
      into.add(line);
    }
    into.addAll(inline.boxes());
  }

  private void countMark(ParagraphFormat format) {
    if (format.markDeleted()) {
      reading.notices.deleted();
    } else {
      reading.notices.inserted();
    }
  }

  /** Another document that Word would put in here. */
  void readReference() {
    String id = x.relationship("id");
    reading.notices.unread(
        relationships.withId(id).map(Relationship::target).orElse(id == null ? x.name() : id));
  }

  /** Reads a text box, on whose {@code w:txbxContent} the cursor stands. */
  Blocks readBox() throws Refused {
    Fields outer = fields;
    fields = new Fields();
    shaded++;
    Blocks box = new Blocks(Paragraph.Kind.TEXT_BOX);
    read(box);
    shaded--;
    fields = outer;
    return box;
  }

  /** Reads one block of a table cell, on which the cursor stands. */
  void readInCell(Blocks into, int flags, boolean shade) throws Refused {
    shaded += shade ? 1 : 0;
    readBlock(into, flags);
    shaded -= shade ? 1 : 0;
  }

  Relationships relationships() {
    return relationships;
  }
}
