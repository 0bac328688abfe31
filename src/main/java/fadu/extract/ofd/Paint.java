package fadu.extract.ofd;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a colour comes to for a reader of words. */
enum Paint {
  /** Nothing said: what the drawing parameters say, black in the end. */
  UNSAID,
  DARK,
  WHITE,
  /** Fully transparent. */
  CLEAR;

  private static final double NEARLY = 250;
  private static final double FAINT = 8;

  /** Reads a colour element to its end. */
  static Paint read(XMLStreamReader xml) throws XMLStreamException {
    List<Double> value = Xml.numbers(Xml.attribute(xml, "Value"), 4);
    boolean clear = Xml.number(xml, "Alpha", 255) < FAINT;
    Xml.skip(xml);
    if (clear) {
      return CLEAR;
    }
    if (value.isEmpty()) {
      return DARK; // a pattern or shading, or an index into a palette
    }
    boolean white =
        value.size() == 4
            ? value.stream().allMatch(v -> v < 255 - NEARLY)
            : value.size() != 2 && value.stream().allMatch(v -> v > NEARLY);
    return white ? WHITE : DARK;
  }

  Paint or(Paint otherwise) {
    return this == UNSAID ? otherwise : this;
  }
}
