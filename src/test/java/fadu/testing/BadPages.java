package fadu.testing;

import static fadu.testing.BadZip.docx;
import static fadu.testing.BadZip.paragraph;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fadu.extract.ofd.OfdFile;
import java.util.Arrays;

/** Damage, emptiness, endless pages, depth and length. */
final class BadPages extends BadFileMaker {
  BadPages(String out) {
    super(out);
  }

  @Override
  void make() {
    damaged();
    pages();
    nested();
  }

  private void damaged() {
    byte[] good = docx(paragraph(WORDS));
    byte[] pdf = BadPdf.words().bytes();
    add("A10", "half.docx", Arrays.copyOf(good, good.length / 2), "REFUSED DAMAGED");
    add("A10", "turned.docx", BadZip.turned(good, "word/document.xml"), "REFUSED DAMAGED");
    add(
        "A10",
        "cut-xml.docx",
        BadZip.docx().add("word/document.xml", "<w:document").bytes(),
        "REFUSED DAMAGED");
    add("A10", "no-end.pdf", Arrays.copyOf(pdf, pdf.length - 20), "READ pdf partial TRUNCATED");
    add("A10", "head.pdf", Arrays.copyOf(pdf, 40), "REFUSED DAMAGED");
    add("A10", "open.rtf", "{\\rtf1 x", "READ rtf partial PARTIAL_TEXT");
    add("A10", "no-pages.ofd", new OfdFile().bytes(), "REFUSED DAMAGED");
    byte[] ofd = new OfdFile().page(OfdFile.lines(WORDS)).bytes();
    add("A10", "half.ofd", Arrays.copyOf(ofd, ofd.length / 2), "REFUSED DAMAGED");
    add("A11", "zero.docx", new byte[0], "REFUSED EMPTY_FILE");
    add("A11", "mark.txt", "\uFEFF", "REFUSED EMPTY_FILE");
    add("A11", "blanks.txt", " \n\t　", "REFUSED NO_TEXT");
    add("A11", "blank.docx", docx("<w:p/>"), "REFUSED NO_TEXT");
    add("A11", "blank.pdf", BadPdf.page("", "", "").bytes(), "REFUSED NO_TEXT");
    add("A11", "blank.ofd", new OfdFile().page("").bytes(), "REFUSED NO_TEXT");
    add("A11", "blank.html", "<html><body><p></p></body></html>", "REFUSED NO_TEXT");
  }

  private void pages() {
    add(
        "A12",
        "5001-pages.pdf",
        BadPdf.words()
            .put(2, "<</Type/Pages/Count 5001/Kids[" + "3 0 R ".repeat(5_001) + "]>>")
            .bytes(),
        "REFUSED TOO_MANY_PAGES");
    add(
        "A12",
        "count-lies.pdf",
        BadPdf.words().put(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>").bytes(),
        "READ pdf");
    add(
        "A13",
        "deflated-twice.pdf",
        BadPdf.words()
            .put(
                4,
                BadPdf.stream(
                    "/Filter[/FlateDecode/FlateDecode]", BadPdf.deflatedTwice(250_000_000)))
            .bytes(),
        "REFUSED EXPANDS_TOO_MUCH");
    add(
        "A16",
        "calls-itself.pdf",
        BadPdf.page("", "", "/A Do")
            .put(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                    + "/Resources<</XObject<</A 5 0 R>>>>>>")
            .put(
                5,
                BadPdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>",
                    "/A Do /A Do".getBytes(ISO_8859_1)))
            .bytes(),
        "REFUSED NO_TEXT");
    add(
        "A17",
        "media-box.pdf",
        BadPdf.words()
            .put(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 10000000 10000000]/Contents 4 0 R"
                    + "/Resources<</Font<</F1 5 0 R>>>>>>")
            .bytes(),
        "READ pdf");
  }

  private void nested() {
    int deep = 20_000;
    String cell = "<w:tbl><w:tr><w:tc>";
    add(
        "A15",
        "tables.docx",
        docx(cell.repeat(deep) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(deep)),
        "REFUSED TOO_DEEP");
    add("A15", "groups.rtf", "{\\rtf1 " + "{".repeat(deep) + "x", "REFUSED TOO_DEEP");
    add("A15", "divs.html", "<div>".repeat(deep) + "x", "REFUSED TOO_DEEP");
    add("A15", "spans.fodt", fodt("<t:span>".repeat(deep) + "x"), "REFUSED TOO_DEEP");
    add(
        "A15",
        "arrays.pdf",
        BadPdf.page("/X 6 0 R", "", "BT /F1 12 Tf 72 700 Td (words of a contract) Tj ET")
            .put(6, "[".repeat(deep) + "]".repeat(deep))
            .bytes(),
        "READ pdf");
    add("A15", "brackets.json", "[".repeat(deep) + "]".repeat(deep), "REFUSED NO_TEXT");
    add(
        "A28",
        "paragraph.docx",
        docx(paragraph("条".repeat(1_000_000))),
        "READ docx LONG_PARAGRAPH");
    add("A28", "line.txt", "条".repeat(1_000_000), "READ txt LONG_PARAGRAPH");
    add("A28", "characters.txt", "条".repeat(5_000_001), "REFUSED TOO_LARGE");
    add("A28", "bytes.txt", new byte[(50 << 20) + 1], "REFUSED TOO_LARGE");
  }
}
