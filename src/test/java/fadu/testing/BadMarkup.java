package fadu.testing;

import static fadu.testing.BadZip.document;
import static fadu.testing.BadZip.docx;
import static fadu.testing.BadZip.paragraph;

import java.util.List;

/** Entities, and what leads out of a document or does something. */
final class BadMarkup extends BadFileMaker {
  BadMarkup(String out) {
    super(out);
  }

  @Override
  void make() {
    entities();
    references();
  }

  private void entities() {
    String file = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    String call = "<!DOCTYPE x SYSTEM '" + out + "/x.dtd'>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a '哈哈哈哈'>");
    for (char c = 'b'; c < 'k'; c++) {
      laughs.append("<!ENTITY %s '%s'>".formatted(c, ("&" + (char) (c - 1) + ";").repeat(10)));
    }
    laughs.append("]>");
    for (String declared : List.of(file, call)) {
      String kind = declared.equals(file) ? "file" : "call";
      String body = document(paragraph(declared.equals(file) ? "&e;" : WORDS));
      add(
          "A4",
          kind + ".docx",
          BadZip.docx().add("word/document.xml", declared + body).bytes(),
          "REFUSED DAMAGED");
      add(
          "A4",
          kind + ".ofd",
          new BadZip().add("OFD.xml", declared + "<OFD>&e;</OFD>").bytes(),
          "REFUSED DAMAGED");
      add(
          "A4",
          kind + ".odt",
          new BadZip().add("mimetype", ODT).add("content.xml", declared + "<a>&e;</a>").bytes(),
          "REFUSED DAMAGED");
      add(
          "A4",
          kind + ".xml",
          "<?xml version='1.0'?>" + declared + word2003("&e;"),
          "REFUSED DAMAGED");
      add(
          "A4",
          kind + ".fodt",
          "<?xml version='1.0'?>" + declared + fodt("&e;"),
          "REFUSED DAMAGED");
    }
    add("A4", "call.html", "<!DOCTYPE html SYSTEM '" + out + "'><p>" + WORDS + "</p>", "READ html");
    add(
        "A5",
        "laughs.docx",
        BadZip.docx().add("word/document.xml", laughs + document(paragraph("&j;"))).bytes(),
        "REFUSED DAMAGED");
    add("A5", "laughs.xml", "<?xml version='1.0'?>" + laughs + word2003("&j;"), "REFUSED DAMAGED");
    add(
        "A5",
        "other.xml",
        "<?xml version='1.0'?>" + laughs + "<x>&j;</x>",
        "REFUSED TYPE_UNSUPPORTED");
  }

  private static String word2003(String words) {
    return "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'><w:body>"
        + paragraph(words)
        + "</w:body></w:wordDocument>";
  }

  private void references() {
    String body = document(paragraph(WORDS));
    add(
        "A6",
        "template.docx",
        BadZip.docx().add("word/document.xml", body).references("attachedTemplate", out).bytes(),
        "READ docx EXTERNAL_REFERENCE");
    add(
        "A6",
        "chunk.docx",
        BadZip.docx()
            .add("word/document.xml", document(paragraph(WORDS) + "<w:altChunk r:id='r0'/>"))
            .references("aFChunk", out)
            .bytes(),
        "READ docx partial EXTERNAL_REFERENCE PARTIAL_TEXT");
    add(
        "A6",
        "dde.docx",
        docx(
            "<w:p><w:r><w:instrText>DDEAUTO c:\\cmd.exe</w:instrText></w:r><w:r><w:t>x</w:t></w:r>"
                + "</w:p>"),
        "READ docx EXTERNAL_REFERENCE");
    add(
        "A6",
        "template.rtf",
        "{\\rtf1{\\*\\template " + out + "}{\\field{\\*\\fldinst INCLUDETEXT \"" + out + "\"}}x}",
        "READ rtf EXTERNAL_REFERENCE");
    add("A6", "image.html", "<p>甲<img src='" + out + "'></p>", "READ html EXTERNAL_REFERENCE");
    add(
        "A6",
        "frame.html",
        "<p>甲<iframe src='" + out + "'></iframe></p>",
        "READ html partial EXTERNAL_REFERENCE PARTIAL_TEXT");
    add(
        "A7",
        "macro.docx",
        BadZip.docx().add("word/document.xml", body).add("word/vbaProject.bin", "x").bytes(),
        "READ docx MACRO");
    add(
        "A7",
        "macro.odt",
        new BadZip()
            .add("mimetype", ODT)
            .add("content.xml", fodt(WORDS))
            .add("Basic/Standard/M.xml", "<a/>")
            .bytes(),
        "READ odt MACRO");
    add("A14", "script.html", "<p>甲</p><script>alert(1)</script>", "READ html ACTIVE_CONTENT");
    add(
        "A14",
        "script.pdf",
        BadPdf.words()
            .put(
                1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>")
            .bytes(),
        "READ pdf ACTIVE_CONTENT");
    add(
        "A14",
        "launch.pdf",
        BadPdf.words()
            .put(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(cmd.exe)>>>>")
            .bytes(),
        "READ pdf ACTIVE_CONTENT");
    add(
        "A14",
        "call.pdf",
        BadPdf.page(
                "",
                "/AA<</O<</S/URI/URI(" + out + ")>>>>",
                "BT /F1 12 Tf 72 700 Td (words of a contract) Tj ET")
            .bytes(),
        "READ pdf ACTIVE_CONTENT");
    add(
        "A27",
        "object.rtf",
        "{\\rtf1 x{\\object{\\*\\objclass Equation.3}{\\*\\objdata 0105}}}",
        "READ rtf ACTIVE_CONTENT");
  }
}
