package fadu.extract.ofd;

import fadu.extract.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the resource parts of a document define: colours, fonts, drawings, pictures. */
final class Resources {
  /** Drawing parameters that inherit from each other. */
  private static final int LONGEST_CHAIN = 16;

  /** Colours that drawing parameters set. */
  record Style(Paint fill, Paint stroke, String base) {
    static final Style NONE = new Style(Paint.UNSAID, Paint.UNSAID, "");
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<Drawn>> drawings = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();

  /** Reads one resource part; false if there is none. */
  boolean read(Parts parts, String part, Budget budget) throws Refused, XMLStreamException {
    String[] base = {Parts.folder(part)};
    return parts.read(
        part,
        xml -> {
          switch (xml.getLocalName()) {
            case "Res" -> {
              String loc = Xml.text(xml, "BaseLoc");
              base[0] = loc.isEmpty() ? base[0] : Parts.path(base[0], loc) + "/";
            }
            case "DrawParam" -> style(xml);
            case "CompositeGraphicUnit", "CompositeGraphicUnits" -> {
              String id = Xml.text(xml, "ID");
              if (!id.isEmpty()) {
                drawings.put(id, ObjectReader.read(xml, budget));
              }
            }
            case "MultiMedia" -> medium(xml, base[0], parts);
            case "Font" -> fonts.put(Xml.text(xml, "ID"), Xml.text(xml, "FontName"));
            default -> {}
          }
        });
  }

  private void style(XMLStreamReader xml) throws XMLStreamException {
    String id = Xml.text(xml, "ID");
    String base = Xml.text(xml, "Relative");
    Paint fill = Paint.UNSAID;
    Paint stroke = Paint.UNSAID;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "FillColor" -> fill = Paint.read(xml);
          case "StrokeColor" -> stroke = Paint.read(xml);
          default -> open++;
        }
      }
    }
    styles.put(id, new Style(fill, stroke, base));
  }

  private void medium(XMLStreamReader xml, String folder, Parts parts)
      throws XMLStreamException, Refused {
    String id = Xml.text(xml, "ID");
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("MediaFile")) {
          media.put(id, parts.resolve(folder, xml.getElementText()));
        } else {
          open++;
        }
      }
    }
  }

  /** Colours of drawing parameters, with those they build on. */
  Style style(String id) {
    Style style = styles.getOrDefault(id, Style.NONE);
    Style base = style;
    for (int i = 0; i < LONGEST_CHAIN && !base.base().isEmpty(); i++) {
      base = styles.getOrDefault(base.base(), Style.NONE);
      style = new Style(style.fill().or(base.fill()), style.stroke().or(base.stroke()), "");
    }
    return style;
  }

  /** Objects of a drawing, none where it is not defined. */
  List<Drawn> drawing(String id) {
    return drawings.getOrDefault(id, List.of());
  }

  /** Name of a font, empty where it is not defined. */
  String font(String id) {
    return fonts.getOrDefault(id, "");
  }

  /** Part that holds a picture, empty where it is not defined. */
  String picture(String id) {
    return media.getOrDefault(id, "");
  }
}
