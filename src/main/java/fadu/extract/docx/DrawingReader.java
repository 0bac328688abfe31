package fadu.extract.docx;

import fadu.extract.Refused;
import fadu.extract.flow.Embedded;
import fadu.text.Paragraph;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Finds the words in drawings: text boxes, lettering, diagrams. Pictures have none. */
final class DrawingReader {
  private final XmlCursor x;
  private final Reading reading;
  private final StoryReader story;

  DrawingReader(XmlCursor x, Reading reading, StoryReader story) {
    this.x = x;
    this.reading = reading;
    this.story = story;
  }

  /** Reads the drawing on which the cursor stands. */
  void read(List<Block> into) throws Refused {
    int inside = x.depth();
    while (x.nextWithin(inside)) {
      if (x.is(Space.WORD, "txbxContent")) {
        into.addAll(story.readBox().done());
      } else if (x.is(Space.VML, "textpath")) {
        String lettering = x.attribute("string");
        add(into, lettering == null ? "" : lettering);
      } else if (x.is(Space.DRAWING, "p")) {
        add(into, drawingText(x));
      } else if (x.is(Space.DIAGRAM, "relIds")) {
        readDiagram(into);
      } else if (x.name().equals("OLEObject")) {
        noteObject();
      }
    }
  }

  private void add(List<Block> into, String words) throws Refused {
    if (!words.isBlank()) {
      reading.count(words.length());
      Line line = new Line();
      line.kind(Paragraph.Kind.TEXT_BOX);
      line.append(words, 0);
      line.finish("", false, false);
      into.add(line);
    }
  }

  private static String drawingText(XmlCursor x) throws Refused {
    StringBuilder words = new StringBuilder();
    int inside = x.depth();
    while (x.nextWithin(inside)) {
      if (x.is(Space.DRAWING, "t")) {
        x.text(words);
      }
    }
    return words.toString();
  }

  private void readDiagram(List<Block> into) throws Refused {
    String id = x.relationship("dm");
    Optional<Relationship> data = story.relationships().withId(id);
    if (data.isEmpty() || data.get().external()) {
      return;
    }
    Optional<InputStream> in = reading.zip.stream(data.get().target());
    if (in.isPresent()) {
      try (XmlCursor diagram = new XmlCursor(in.get(), data.get().target())) {
        while (diagram.nextWithin(0)) {
          if (diagram.is(Space.DRAWING, "p")) {
            add(into, drawingText(diagram));
          }
        }
      }
    }
  }

  /** An embedded document holds text that the page shows only as a picture. */
  private void noteObject() {
    String kind = x.attribute("ProgID");
    boolean document = kind != null && Embedded.isDocument(kind);
    if (document && !"Link".equals(x.attribute("Type"))) {
      reading.notices.unread("嵌入的对象 " + kind);
    }
  }
}
