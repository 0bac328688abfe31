package fadu.extract.ofd;

import fadu.extract.Refused;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What is drawn on a page, lowest first: templates under it, its own content, templates over it,
 * annotations.
 *
 * @param damaged whether part of it could not be read
 * @param incomplete whether resources are missing
 */
record Layers(List<List<Drawn>> inOrder, boolean damaged, boolean incomplete) {

  static Layers of(
      OfdDocument document, OfdDocument.Page entry, PageFile page, Parts parts, Budget budget)
      throws Refused {
    boolean damaged = page.damaged;
    boolean incomplete = resources(document, page, parts, budget);
    List<Drawn> under = new ArrayList<>();
    List<Drawn> over = new ArrayList<>();
    for (PageFile.Use use : page.templates) {
      String part = document.templates.get(use.template());
      if (part == null) {
        continue;
      }
      PageFile template = document.readTemplates.get(part);
      if (template == null) {
        template = PageFile.read(parts, part, document.area, budget);
        incomplete |= resources(document, template, parts, budget);
        document.readTemplates.put(part, template);
      }
      damaged |= template.damaged;
      (use.over() ? over : under).addAll(template.objects);
    }
    List<Drawn> notes = document.notes.getOrDefault(entry.id(), List.of());
    return new Layers(List.of(under, page.objects, over, notes), damaged, incomplete);
  }

  private static boolean resources(OfdDocument document, PageFile page, Parts parts, Budget budget)
      throws Refused {
    boolean missing = false;
    for (String part : page.resources) {
      try {
        missing |= !document.resources.read(parts, part, budget);
      } catch (XMLStreamException e) {
        missing = true;
      }
    }
    return missing;
  }
}
