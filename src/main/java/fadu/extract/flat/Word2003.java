package fadu.extract.flat;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word 2003 XML: one XML file whose vocabulary is nearly that of docx. */
public final class Word2003 {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Word2003() {}

  /** The package that says the same. */
  public static GuardedZip of(byte[] file) throws Refused, IOException, XMLStreamException {
    XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(file));
    Rewriting rewriting = new Rewriting(xml);
    boolean macros = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "wordDocument" ->
              macros |= "yes".equals(xml.getAttributeValue(Rewriting.WORD, "macrosPresent"));
          case "body" -> rewriting.read(rewriting.body);
          case "styles" -> rewriting.read(rewriting.styles);
          case "lists" -> rewriting.read(rewriting.numbering);
          case "docPr", "docSuppData", "docOleData", "fonts", "DocumentProperties" ->
              Rewriting.skip(xml);
          default -> {}
        }
      }
    }
    return pack(rewriting, macros);
  }

  private static GuardedZip pack(Rewriting from, boolean macros) throws Refused, IOException {
    Parcel parcel = new Parcel();
    StringBuilder relations = new StringBuilder();
    parcel.add(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"a\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                .formatted(RELATIONS)));
    parcel.add("word/document.xml", from.root("document", from.body));
    part(parcel, relations, "styles", from.styles.isEmpty() ? "" : from.root("", from.styles));
    part(
        parcel,
        relations,
        "numbering",
        from.numbering.isEmpty() ? "" : from.root("", from.numbering));
    part(parcel, relations, "footnotes", from.root("footnotes", from.footnotes));
    part(parcel, relations, "endnotes", from.root("endnotes", from.endnotes));
    for (int i = 0; i < from.margins.size(); i++) {
      String name = "header" + i;
      parcel.add("word/" + name + ".xml", from.root("hdr", from.margins.get(i)));
      relations.append(relation(name, "header", name));
    }
    if (macros) {
      parcel.add("word/vbaProject.bin", new byte[0]);
    }
    parcel.add("word/_rels/document.xml.rels", relations(relations.toString()));
    return parcel.close();
  }

  private static void part(Parcel parcel, StringBuilder relations, String name, String xml)
      throws Refused, IOException {
    if (!xml.isEmpty()) {
      parcel.add("word/" + name + ".xml", xml);
      relations.append(relation(name, name, name));
    }
  }

  private static String relation(String id, String type, String part) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
        .formatted(id, RELATIONS, type, part);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }
}
