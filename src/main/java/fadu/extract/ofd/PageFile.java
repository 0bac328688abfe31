package fadu.extract.ofd;

import fadu.extract.Refused;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One page as its part says it. */
final class PageFile {
  /** A template under or over the page. */
  record Use(String template, boolean over) {}

  final List<Drawn> objects = new ArrayList<>();
  final List<Use> templates = new ArrayList<>();
  final List<String> resources = new ArrayList<>();
  double[] area;
  boolean damaged;

  private PageFile(double[] area) {
    this.area = area;
  }

  /** Reads a page; what was read before a fault stays, and the page counts as damaged. */
  static PageFile read(Parts parts, String part, double[] area, Budget budget) throws Refused {
    PageFile page = new PageFile(area);
    String folder = Parts.folder(part);
    try {
      page.damaged =
          !parts.read(
              part,
              xml -> {
                switch (xml.getLocalName()) {
                  case "PhysicalBox" ->
                      page.area = OfdDocument.area(xml.getElementText(), page.area);
                  case "Template" ->
                      page.templates.add(
                          new Use(
                              Xml.text(xml, "TemplateID"),
                              Xml.text(xml, "ZOrder").equals("Foreground")));
                  case "PageRes" -> page.resources.add(parts.resolve(folder, xml.getElementText()));
                  case "Content" -> ObjectReader.read(xml, budget, page.objects);
                  default -> {}
                }
              });
    } catch (XMLStreamException e) {
      page.damaged = true;
    }
    return page;
  }
}
