package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.SPACES;
import static fadu.extract.docx.DocxFile.p;
import static fadu.extract.docx.DocxFile.para;
import static fadu.extract.docx.DocxFile.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PackageTest {
  private static final String REFERENCE = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";

  private static String header(String... content) {
    return "<w:hdr" + SPACES + ">" + String.join("", content) + "</w:hdr>";
  }

  @Test
  void keepsHeadsAndFeetApartAndOnce() throws Refused {
    SourceText text =
        DocxFile.of(para("正文"))
            .related("h1", "header", "header1.xml", header(para("某某工程合同")))
            .related("h2", "header", "header2.xml", header(para("某某工程合同"), "<w:p/>"))
            .related(
                "f1", "footer", "footer1.xml", "<w:ftr" + SPACES + ">" + para("第 1 页") + "</w:ftr>")
            .read();
    assertThat(text.text()).isEqualTo("正文");
    assertThat(text.margins()).containsExactly("某某工程合同", "第 1 页");
  }

  @Test
  void appendsTheNotesThatTheBodyRefersToAndNoComments() throws Refused {
    String notes =
        "<w:footnotes"
            + SPACES
            + "><w:footnote w:id=\"0\" w:type=\"separator\">"
            + para("线")
            + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
            + t("含税。")
            + "</w:p></w:footnote><w:footnote w:id=\"3\">"
            + para("没有引用")
            + "</w:footnote></w:footnotes>";
    String ends =
        "<w:endnotes"
            + SPACES
            + "><w:endnote w:id=\"5\">"
            + para("尾注")
            + "</w:endnote></w:endnotes>";
    String comments =
        "<w:comments"
            + SPACES
            + "><w:comment w:id=\"0\">"
            + para("批注")
            + "</w:comment></w:comments>";
    SourceText text =
        DocxFile.of(
                p(t("合同价"), REFERENCE, t("100元"), "<w:r><w:commentReference w:id=\"0\"/></w:r>"),
                p(t("完"), "<w:r><w:endnoteReference w:id=\"5\"/></w:r>"))
            .related("n", "footnotes", "footnotes.xml", notes)
            .related("e", "endnotes", "endnotes.xml", ends)
            .related("c", "comments", "comments.xml", comments)
            .read();
    assertThat(text.text()).isEqualTo("合同价100元\n完\n[1] 含税。\n[i] 尾注");
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .endsWith(Paragraph.Kind.FOOTNOTE, Paragraph.Kind.FOOTNOTE);
    assertThat(text.paragraphs().get(2).labelLength()).isEqualTo(4);
  }

  @Test
  void readsStrictOpenXmlWhereverItsBodyStands() throws Refused {
    String strict = "http://purl.oclc.org/ooxml/";
    DocxFile file =
        DocxFile.empty()
            .part(
                "_rels/.rels",
                DocxFile.relationships(
                    DocxFile.relation(
                        "r1",
                        strict + "officeDocument/relationships/officeDocument",
                        "/doc/body.xml")))
            .part(
                "doc/_rels/body.xml.rels",
                DocxFile.relationships(
                    DocxFile.relation(
                        "r2", strict + "officeDocument/relationships/numbering", "../lists.xml")))
            .part(
                "lists.xml",
                "<numbering xmlns=\""
                    + strict
                    + "wordprocessingml/main\" xmlns:w=\""
                    + strict
                    + "wordprocessingml/main\"><abstractNum w:abstractNumId=\"0\"><lvl w:ilvl=\"0\">"
                    + "<start w:val=\"3\"/><numFmt w:val=\"chineseCounting\"/><lvlText w:val=\"第%1条\"/>"
                    + "</lvl></abstractNum><num w:numId=\"1\"><abstractNumId w:val=\"0\"/></num></numbering>")
            .part(
                "doc/body.xml",
                "<x:document xmlns:x=\""
                    + strict
                    + "wordprocessingml/main\"><x:body><x:p><x:pPr><x:numPr><x:ilvl x:val=\"0\"/>"
                    + "<x:numId x:val=\"1\"/></x:numPr></x:pPr><x:r><x:t>严格</x:t></x:r></x:p></x:body>"
                    + "</x:document>");
    assertThat(file.lines()).containsExactly("第三条 严格");
  }

  @Test
  void readsOtherEncodingsThanUtf8() throws Refused {
    for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "UTF-8")) {
      assertThat(encoded(encoding, "正文").lines()).as(encoding).containsExactly("正文");
    }
  }

  private static DocxFile encoded(String encoding, String words) {
    String xml =
        "<?xml version='1.0' encoding='"
            + encoding
            + "'?><w:document"
            + SPACES
            + "><w:body>"
            + para(words)
            + "</w:body></w:document>";
    return DocxFile.empty().part("word/document.xml", xml.getBytes(Charset.forName(encoding)));
  }

  @Test
  void refusesBytesThatAreNotInTheEncodingAndKeepsStandardErrorClean() {
    PrintStream error = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      byte[] broken = {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'};
      assertThatThrownBy(() -> DocxFile.empty().part("word/document.xml", broken).read())
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> DocxFile.empty().part("word/document.xml", unknown()).read())
          .isInstanceOf(Refused.class);
    } finally {
      System.setErr(error);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static byte[] unknown() {
    return "<?xml version='1.0' encoding='no-such'?><a/>".getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void saysWhatIsLeftUnread() throws Refused {
    SourceText text =
        DocxFile.of(para("正文"), "<w:altChunk r:id=\"a1\"/>")
            .relationship("a1", "aFChunk", "chunk.html", false)
            .read();
    assertThat(text.complete()).isFalse();
    assertThat(text.warnings())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.code()).isEqualTo("PARTIAL_TEXT");
              assertThat(w.message()).contains("word/chunk.html");
            });
  }

  @Test
  void saysThatAnEmbeddedWorkbookIsNotRead() throws Refused {
    SourceText text =
        DocxFile.of(
                p(
                    t("见清单"),
                    "<w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" r:id=\"x\"/>"
                        + "</w:object></w:r>"),
                p(
                    "<w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Equation.3\"/></w:object></w:r>"))
            .read();
    assertThat(text.warnings()).extracting("code").containsExactly("PARTIAL_TEXT");
    assertThat(text.warnings().get(0).message())
        .contains("Excel.Sheet.12")
        .doesNotContain("Equation");
  }

  @Test
  void namesExternalTargetsOfAnyPartButNotLinksToClick() throws Refused {
    SourceText text =
        DocxFile.of(para("正文"))
            .relationship("i", "image", "http://192.0.2.1/a.png", true)
            .relationship("h", "hyperlink", "javascript:alert(1)", true)
            .part(
                "word/_rels/settings.xml.rels",
                DocxFile.relationships(
                    "<Relationship Id=\"t\" Type=\""
                        + DocxFile.TYPES
                        + "attachedTemplate\" Target=\"\\\\192.0.2.1\\evil\u202E.dotm\""
                        + " TargetMode=\"External\"/>"))
            .read();
    assertThat(text.warnings())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.code()).isEqualTo("EXTERNAL_REFERENCE");
              assertThat(w.message())
                  .contains("“http://192.0.2.1/a.png”", "“\\\\192.0.2.1\\evil.dotm”")
                  .doesNotContain("javascript");
            });
  }

  @Test
  void warnsOfMacrosAndControls() throws Refused {
    assertThat(
            DocxFile.of(para("正文"))
                .part("word/vbaProject.bin", new byte[] {1})
                .part("word/activeX/activeX1.xml", "<a/>")
                .read()
                .warnings())
        .extracting("code")
        .containsExactly("MACRO", "ACTIVE_CONTENT");
  }

  @Test
  void readsTheWordsOfDiagrams() throws Refused {
    String data =
        "<dgm:dataModel"
            + SPACES
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r>"
            + "<a:t>付款</a:t></a:r><a:r><a:t>流程</a:t></a:r></a:p></dgm:dataModel>";
    assertThat(
            DocxFile.of(p(t("见图"), "<w:r><w:drawing><dgm:relIds r:dm=\"d1\"/></w:drawing></w:r>"))
                .related("d1", "diagramData", "diagrams/data1.xml", data)
                .lines())
        .containsExactly("见图", "付款流程");
  }

  @Test
  void readsWhatPoiWrites() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("发包人：某某局");
      document.createTable(1, 2).getRow(0).getCell(1).setText("金额");
      assertThat(read(document).text()).isEqualTo("发包人：某某局\n\t金额");
    }
  }

  private static SourceText read(XWPFDocument document) throws IOException, Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return DocxReader.read("poi.docx", "", GuardedZip.open(bytes.toByteArray()));
  }

  @Test
  void refusesAFileWithoutBodyOrWithoutWords() {
    assertThatThrownBy(() -> DocxFile.of(para("x")).main("word/missing.xml").read())
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.DAMAGED));
    assertThatThrownBy(() -> DocxFile.of("<w:p/>").read())
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.NO_TEXT));
    assertThatThrownBy(
            () -> DocxFile.of("<w:p/>").part("word/media/image1.png", new byte[] {1}).read())
        .hasMessageContaining("只有图片");
  }
}
