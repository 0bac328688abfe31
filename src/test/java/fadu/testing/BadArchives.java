package fadu.testing;

import static fadu.testing.BadZip.document;
import static fadu.testing.BadZip.docx;
import static fadu.testing.BadZip.paragraph;
import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.ofd.OfdFile;
import java.util.Arrays;

/** Bombs, entries that lie, names that lead out, passwords. */
final class BadArchives extends BadFileMaker {
  BadArchives(String out) {
    super(out);
  }

  @Override
  void make() {
    archives();
    locked();
  }

  private void archives() {
    byte[] start = document("").substring(0, document("").indexOf("</w:body>")).getBytes(UTF_8);
    byte[] same = paragraph("质量保证金").getBytes(UTF_8);
    byte[] zeros = new byte[1_000_000];
    Arrays.fill(zeros, (byte) '0');
    add(
        "A1",
        "one-entry-120MB.docx",
        BadZip.docx().repeated("word/document.xml", zeros, 120, new byte[0]).bytes(),
        "REFUSED EXPANDS_TOO_MUCH");
    add(
        "A1",
        "ratio.docx",
        BadZip.docx()
            .add("word/other.xml", start)
            .repeated("word/document.xml", same, 500_000, new byte[0])
            .bytes(),
        "REFUSED EXPANDS_TOO_MUCH");
    add(
        "A1",
        "two-entries-180MB.ofd",
        new BadZip()
            .add("OFD.xml", "<OFD/>")
            .repeated("a", zeros, 95, new byte[0])
            .repeated("b", zeros, 95, new byte[0])
            .repeated("c", zeros, 95, new byte[0])
            .bytes(),
        "REFUSED EXPANDS_TOO_MUCH");
    BadZip many = BadZip.docx();
    for (int i = 0; i < 2_000; i++) {
      many.add("word/media/i" + i, "");
    }
    add("A3", "2001-entries.docx", many.bytes(), "REFUSED EXPANDS_TOO_MUCH");
    add(
        "A3",
        "listed-twice.docx",
        BadZip.listedTwice(docx(paragraph(WORDS))),
        "REFUSED DUPLICATE_ENTRY");
    byte[] inner = new BadZip().repeated("0.bin", zeros, 10, new byte[0]).bytes();
    add(
        "A2",
        "archive-in-archive.zip",
        new BadZip().add("l1.zip", inner).bytes(),
        "REFUSED TYPE_UNSUPPORTED");
    add(
        "A2",
        "archive-inside.docx",
        BadZip.docx()
            .add("word/embeddings/o.zip", inner)
            .add("word/document.xml", document(paragraph(WORDS)))
            .bytes(),
        "READ docx");
    add(
        "A20",
        "two-documents.docx",
        BadZip.docx()
            .add("word/document.xml", document(paragraph("保证金为3%。")))
            .add("word/Document.xml", document(paragraph("保证金为10%。")))
            .bytes(),
        "REFUSED DUPLICATE_ENTRY");
    add(
        "A21",
        "dotdot.docx",
        BadZip.docx()
            .add("word/document.xml", document(paragraph(WORDS)))
            .add("../../../tmp/slip.txt", "x")
            .add("C:\\slip.txt", "x")
            .bytes(),
        "READ docx UNSAFE_ENTRY");
    add("A21", "dotdot.zip", new BadZip().add("../合同.txt", WORDS).bytes(), "REFUSED DAMAGED");
    add(
        "A21",
        "docroot.ofd",
        new OfdFile().page(OfdFile.lines(WORDS)).bytes("../../../../etc/passwd", ""),
        "REFUSED DAMAGED");
  }

  private void locked() {
    byte[] good = docx(paragraph(WORDS));
    add("A8", "entries.docx", BadZip.locked(good), "REFUSED ENCRYPTED");
    add("A8", "package.docx", ole("EncryptedPackage"), "REFUSED ENCRYPTED");
    add(
        "A8",
        "manifest.odt",
        new BadZip()
            .add("mimetype", ODT)
            .add("META-INF/manifest.xml", "<m><encryption-data/></m>")
            .add("content.xml", "x")
            .bytes(),
        "REFUSED ENCRYPTED");
    add(
        "A8",
        "declared.ofd",
        new BadZip()
            .add("OFD.xml", "<OFD><DocBody><DocRoot>a</DocRoot></DocBody><Encryptions/></OFD>")
            .bytes(),
        "REFUSED ENCRYPTED");
    add("A8", "user.pdf", BadPdf.locked(BadPdf.words().bytes(), "user"), "REFUSED ENCRYPTED");
    add("A8", "owner.pdf", BadPdf.locked(BadPdf.words().bytes(), ""), "READ pdf");
    add(
        "A9",
        "protected.docx",
        BadZip.docx()
            .add("word/document.xml", document(paragraph(WORDS)))
            .add(
                "word/settings.xml",
                "<w:settings xmlns:w='"
                    + BadZip.WORD
                    + "'><w:documentProtection w:edit='readOnly'/></w:settings>")
            .bytes(),
        "READ docx");
  }
}
