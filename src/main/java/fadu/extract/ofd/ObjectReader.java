package fadu.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the objects that an element draws. */
final class ObjectReader {
  /** Hold shapes that draw nothing themselves. */
  private static final Set<String> SKIPPED = Set.of("Clips", "Actions", "Extensions");

  private final XMLStreamReader xml;
  private final Budget budget;
  private final List<Drawn> objects = new ArrayList<>();

  private ObjectReader(XMLStreamReader xml, Budget budget) {
    this.xml = xml;
    this.budget = budget;
  }

  /** Reads from the start of the element the reader stands on to its end. */
  static List<Drawn> read(XMLStreamReader xml, Budget budget) throws XMLStreamException {
    List<Drawn> into = new ArrayList<>();
    read(xml, budget, into);
    return into;
  }

  /** As {@link #read(XMLStreamReader, Budget)}; what was read before a fault stays. */
  static void read(XMLStreamReader xml, Budget budget, List<Drawn> into) throws XMLStreamException {
    ObjectReader reader = new ObjectReader(xml, budget);
    try {
      reader.read();
    } finally {
      into.addAll(reader.objects);
    }
  }

  private void read() throws XMLStreamException {
    List<String> styles = new ArrayList<>();
    styles.add("");
    while (!styles.isEmpty()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        styles.remove(styles.size() - 1);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        String around = styles.get(styles.size() - 1);
        if (SKIPPED.contains(name)) {
          Xml.skip(xml);
        } else if (!object(name, around)) {
          String own = Xml.text(xml, "DrawParam");
          styles.add(own.isEmpty() ? around : own);
        }
      }
    }
  }

  private boolean object(String name, String style) throws XMLStreamException {
    switch (name) {
      case "TextObject" -> text(style);
      case "PathObject" -> path(style);
      case "ImageObject" -> {
        add(new Drawn.Image(frame(style), Xml.text(xml, "ResourceID")));
        Xml.skip(xml);
      }
      case "CompositeObject" -> {
        add(new Drawn.Composite(frame(style), Xml.text(xml, "ResourceID")));
        Xml.skip(xml);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void add(Drawn object) throws XMLStreamException {
    budget.read(1);
    objects.add(object);
  }

  private Drawn.Frame frame(String around) {
    List<Double> box = Xml.numbers(Xml.attribute(xml, "Boundary"), 4);
    boolean boxed = box.size() == 4;
    String own = Xml.text(xml, "DrawParam");
    return new Drawn.Frame(
        boxed ? box.get(0) : 0,
        boxed ? box.get(1) : 0,
        boxed ? box.get(2) : 0,
        boxed ? box.get(3) : 0,
        Affine.of(Xml.numbers(Xml.attribute(xml, "CTM"), 6)),
        Xml.truth(xml, "Visible", true) && Xml.number(xml, "Alpha", 255) >= 8,
        own.isEmpty() ? around : own);
  }

  private void text(String style) throws XMLStreamException {
    Drawn.Frame frame = frame(style);
    String font = Xml.text(xml, "Font");
    double size = Xml.number(xml, "Size", 4);
    double stretch = Xml.number(xml, "HScale", 1);
    int direction = (int) Xml.number(xml, "ReadDirection", 0);
    boolean filled = Xml.truth(xml, "Fill", true) || Xml.truth(xml, "Stroke", false);
    Paint fill = Paint.UNSAID;
    List<Drawn.Code> codes = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("FillColor")) {
          fill = Paint.read(xml);
        } else if (name.equals("TextCode")) {
          x = Xml.number(xml, "X", x);
          y = Xml.number(xml, "Y", y);
          String dx = Xml.attribute(xml, "DeltaX");
          String dy = Xml.attribute(xml, "DeltaY");
          String words = xml.getElementText();
          words = words.indexOf('\n') < 0 ? words : words.strip(); // an editor's indents
          budget.read(words.length());
          codes.add(
              new Drawn.Code(
                  x,
                  y,
                  Steps.read(dx, words.length() - 1),
                  Steps.read(dy, words.length() - 1),
                  words));
        } else if (SKIPPED.contains(name) || name.equals("StrokeColor")) {
          Xml.skip(xml);
        } else {
          open++;
        }
      }
    }
    add(
        new Drawn.Text(
            frame, font, size, stretch > 0 ? stretch : 1, direction, fill, filled, codes));
  }

  private void path(String style) throws XMLStreamException {
    Drawn.Frame frame = frame(style);
    boolean stroked = Xml.truth(xml, "Stroke", true);
    boolean filled = Xml.truth(xml, "Fill", false);
    double width = Xml.number(xml, "LineWidth", 0.353);
    Paint fill = Paint.UNSAID;
    Paint stroke = Paint.UNSAID;
    StringBuilder data = new StringBuilder();
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "FillColor" -> fill = Paint.read(xml);
          case "StrokeColor" -> stroke = Paint.read(xml);
          case "AbbreviatedData" -> data.append(xml.getElementText()).append(' ');
          case "Clips", "Actions", "Extensions" -> Xml.skip(xml);
          default -> open++;
        }
      }
    }
    budget.read(data.length() / 8);
    add(new Drawn.Path(frame, stroked, filled, stroke, fill, width, data.toString()));
  }
}
