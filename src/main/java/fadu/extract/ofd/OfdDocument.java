package fadu.extract.ofd;

import fadu.extract.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What Document.xml says: its pages in order, their templates, resources and notes. */
final class OfdDocument {
  /** Pages of all documents of a file. */
  static final int MOST_PAGES = 5_000;

  /** A page by its identifier and its part. */
  record Page(String id, String part) {}

  final List<Page> pages = new ArrayList<>();
  final Map<String, String> templates = new HashMap<>();
  final Resources resources = new Resources();
  final Map<String, List<Drawn>> notes = new HashMap<>();
  final Map<String, PageFile> readTemplates = new HashMap<>();
  double[] area = {210, 297};
  boolean active;
  boolean incomplete;

  private final String folder;
  private final Parts parts;
  private final Budget budget;

  private OfdDocument(String root, Parts parts, Budget budget) {
    this.folder = Parts.folder(root);
    this.parts = parts;
    this.budget = budget;
  }

  static OfdDocument read(String root, Parts parts, Budget budget) throws Refused {
    OfdDocument document = new OfdDocument(root, parts, budget);
    List<String> resources = new ArrayList<>();
    List<String> annotations = new ArrayList<>();
    try {
      if (!parts.read(root, xml -> document.element(xml, resources, annotations))) {
        throw damaged("缺少“" + root + "”");
      }
    } catch (XMLStreamException e) {
      throw Refused.within(e).orElseGet(() -> damaged("“" + root + "”不是完整的 XML"));
    }
    for (String part : resources) {
      try {
        document.incomplete |= !document.resources.read(parts, part, budget);
      } catch (XMLStreamException e) {
        document.incomplete = true;
      }
    }
    for (String part : annotations) {
      try {
        document.annotations(part);
      } catch (XMLStreamException e) {
        document.incomplete = true;
      }
    }
    return document;
  }

  static Refused damaged(String what) {
    return new Refused(Refused.Code.DAMAGED, "OFD 文件已损坏：" + what + "；请重新导出后再提交。");
  }

  private void element(XMLStreamReader xml, List<String> resources, List<String> annotations)
      throws XMLStreamException, Refused {
    switch (xml.getLocalName()) {
      case "PhysicalBox" -> area = area(xml.getElementText(), area);
      case "PublicRes", "DocumentRes" -> resources.add(parts.resolve(folder, xml.getElementText()));
      case "TemplatePage" ->
          templates.put(Xml.text(xml, "ID"), parts.resolve(folder, Xml.text(xml, "BaseLoc")));
      case "Page" -> {
        if (pages.size() >= MOST_PAGES) {
          throw new Refused(
              Refused.Code.TOO_MANY_PAGES,
              "OFD 文件的页数超过上限" + MOST_PAGES + "页；请拆分后提交。",
              MOST_PAGES,
              pages.size() + 1L);
        }
        pages.add(new Page(Xml.text(xml, "ID"), parts.resolve(folder, Xml.text(xml, "BaseLoc"))));
      }
      case "Annotations" -> {
        String path = xml.getElementText();
        if (!path.isBlank()) {
          annotations.add(parts.resolve(folder, path));
        }
      }
      case "Attachments" -> active |= !xml.getElementText().isBlank();
      case "Sound", "Movie", "GotoA" -> active = true;
      default -> {}
    }
  }

  /** Width and height of a page in millimetres, as far as they are sane. */
  static double[] area(String box, double[] otherwise) {
    List<Double> n = Xml.numbers(box, 4);
    boolean sane = n.size() == 4 && n.get(2) > 1 && n.get(3) > 1;
    return sane ? new double[] {n.get(2), n.get(3)} : otherwise;
  }

  private void annotations(String list) throws Refused, XMLStreamException {
    String base = Parts.folder(list);
    List<String[]> files = new ArrayList<>();
    String[] page = {""};
    parts.read(
        list,
        xml -> {
          if (xml.getLocalName().equals("Page")) {
            page[0] = Xml.text(xml, "PageID");
          } else if (xml.getLocalName().equals("FileLoc")) {
            files.add(new String[] {page[0], parts.resolve(base, xml.getElementText())});
          }
        });
    for (String[] file : files) {
      List<Drawn> drawn = notes.computeIfAbsent(file[0], k -> new ArrayList<>());
      incomplete |= !parts.read(file[1], xml -> annotation(xml, drawn));
    }
  }

  /** Stamps and watermarks are drawn too: what a page shows, its reader sees. */
  private void annotation(XMLStreamReader xml, List<Drawn> drawn) throws XMLStreamException {
    if (!xml.getLocalName().equals("Annot") || Xml.truth(xml, "Visible", true)) {
      if (xml.getLocalName().equals("Appearance")) {
        List<Double> box = Xml.numbers(Xml.attribute(xml, "Boundary"), 4);
        double x = box.size() == 4 ? box.get(0) : 0;
        double y = box.size() == 4 ? box.get(1) : 0;
        for (Drawn object : ObjectReader.read(xml, budget)) {
          drawn.add(Shifted.by(object, x, y));
        }
      }
    } else {
      Xml.skip(xml);
    }
  }
}
