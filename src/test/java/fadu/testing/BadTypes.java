package fadu.testing;

import static fadu.testing.BadZip.docx;
import static fadu.testing.BadZip.paragraph;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.ofd.OfdFile;
import java.nio.charset.Charset;

/** Files that are something else, encodings, OFD. */
final class BadTypes extends BadFileMaker {
  BadTypes(String out) {
    super(out);
  }

  @Override
  void make() {
    types();
    encodings();
    layouts();
  }

  private void types() {
    byte[] good = docx(paragraph(WORDS));
    byte[] pdf = BadPdf.words().bytes();
    add("A18", "docx-named.pdf", good, "READ docx TYPE_MISMATCH");
    add("A18", "pdf-named.docx", pdf, "READ pdf TYPE_MISMATCH");
    add("A18", "docx-named.wps", good, "READ docx");
    add("A18", "html-named.doc", "<html><p>" + WORDS, "READ html TYPE_MISMATCH");
    add(
        "A18",
        "exe-named.docx",
        "MZ\u0090\0\3\0\0\0\4".getBytes(ISO_8859_1),
        "REFUSED TYPE_UNSUPPORTED");
    add(
        "A18",
        "jar-named.docx",
        new BadZip().add("META-INF/MANIFEST.MF", "").bytes(),
        "REFUSED TYPE_UNSUPPORTED");
    add(
        "A18",
        "sheet-named.docx",
        new BadZip()
            .add(
                "[Content_Types].xml",
                "<Types><Override ContentType='application/vnd.openxmlformats-officedocument."
                    + "spreadsheetml.sheet.main+xml'/></Types>")
            .bytes(),
        "REFUSED TYPE_UNSUPPORTED");
    add("A18", "shell.jsp", "<% out.print(1); %>", "REFUSED TYPE_UNSUPPORTED");
    add(
        "A18",
        "plain-zip-named.docx",
        new BadZip().add("a.txt", "x").bytes(),
        "REFUSED TYPE_UNSUPPORTED");
    add("A19", "pdf-then-docx.pdf", joined(pdf, good), "READ pdf");
    add("A19", "docx-then-pdf.docx", joined(good, pdf), "READ docx");
    add(
        "A19",
        "script-before-pdf.pdf",
        joined("<html><script>x</script><!--".getBytes(UTF_8), pdf),
        "REFUSED NO_TEXT");
    add(
        "A19",
        "gif-script.pdf",
        "GIF89a/*\1\0\2\u00ff*/=1;alert(1)".getBytes(ISO_8859_1),
        "REFUSED TYPE_UNSUPPORTED");
    add("A25", "word-95.doc", ole("WordDocument"), "REFUSED TYPE_UNSUPPORTED");
    add("A25", "works.wps", ole("MatOST"), "REFUSED TYPE_UNSUPPORTED");
    add("A25", "sheet.doc", ole("Workbook"), "REFUSED TYPE_UNSUPPORTED");
  }

  private void encodings() {
    String text = "建设工程施工合同\n" + WORDS.repeat(3) + "\n生僻字：𠮷㐀龘€。";
    Charset gb = Charset.forName("GB18030");
    add("A23", "gb18030.txt", text.getBytes(gb), "READ txt");
    add("A23", "utf16-no-mark.txt", text.getBytes(UTF_16LE), "READ txt");
    add(
        "A23",
        "big5.txt",
        "建設工程施工合同 第一條 發包人應當按照約定支付工程價款".getBytes(Charset.forName("Big5")),
        "REFUSED CHARSET_UNSURE");
    add(
        "A23",
        "two-encodings.txt",
        joined(text.getBytes(gb), text.getBytes(UTF_8)),
        "REFUSED CHARSET_UNSURE");
    byte[] broken = joined(text.getBytes(UTF_8), new byte[] {(byte) 0xFF, (byte) 0xC3});
    add(
        "A23",
        "broken.txt",
        joined(broken, text.getBytes(UTF_8)),
        "READ txt partial PARTIAL_TEXT SUSPICIOUS_CHARACTERS");
    add("A23", "escaped.txt", "~{5ZR;Lu~} ~{8635~}", "REFUSED CHARSET_UNSURE");
    add("A23", "nul.txt", "第一条\0付款\0三十日", "READ txt SUSPICIOUS_CHARACTERS");
    add("A23", "surrogate.docx", docx(paragraph("x&#xD800;")), "REFUSED DAMAGED");
    add("A23", "zero-width.txt", "质量\u200b保证金为3%", "READ txt SUSPICIOUS_CHARACTERS");
  }

  private void layouts() {
    OfdFile good = new OfdFile().page(OfdFile.lines(WORDS));
    add("A24", "good.ofd", good.bytes(), "READ ofd");
    add(
        "A24",
        "two-pages-one-missing.ofd",
        new OfdFile()
            .page(OfdFile.lines(WORDS))
            .part(
                "Doc_0/Document.xml",
                "<d><Pages><Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/><Page ID='2' BaseLoc='no.xml'/></Pages></d>")
            .bytes(),
        "READ ofd partial PARTIAL_TEXT");
    add(
        "A24",
        "picture.ofd",
        new OfdFile().page("<ofd:ImageObject Boundary='0 0 210 297' ResourceID='1'/>").bytes(),
        "REFUSED NO_TEXT");
    add(
        "A24",
        "draws-itself.ofd",
        new OfdFile()
            .common("<ofd:PublicRes>R.xml</ofd:PublicRes>")
            .part(
                "Doc_0/R.xml",
                "<Res><CompositeGraphicUnit ID='1'><CompositeObject ResourceID='1'/>"
                    + "</CompositeGraphicUnit></Res>")
            .page("<ofd:CompositeObject ResourceID='1'/>")
            .bytes(),
        "REFUSED TOO_DEEP");
    add("A26", "changed.ofd", signedAndChanged(), "READ ofd SIGNED_THEN_CHANGED");
  }

  private static byte[] signedAndChanged() {
    return new OfdFile()
        .page(OfdFile.lines(WORDS))
        .part("Doc_0/S.xml", "<s><Signature ID='1' BaseLoc='T.xml'/></s>")
        .part(
            "Doc_0/T.xml",
            "<s><References CheckMethod='MD5'><Reference FileRef='/Doc_0/Pages/Page_0/Content.xml'>"
                + "<CheckValue>AAAAAAAAAAAAAAAAAAAAAA==</CheckValue></Reference></References></s>")
        .bytes("Doc_0/Document.xml", "<ofd:Signatures>Doc_0/S.xml</ofd:Signatures>");
  }
}
