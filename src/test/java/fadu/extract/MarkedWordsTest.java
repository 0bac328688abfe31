package fadu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.text.Mark;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One document in every format that can hide, strike and revise: A plain, B white, C tiny, D
 * hidden, E struck out, F with an insertion and a deletion.
 */
class MarkedWordsTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf", "odt", "fodt", "html"})
  void marksAndReportsTheSameWordsInEveryFormat(String format) throws Exception {
    SourceText text = Extractor.extract("标记." + format, file(format));

    assertThat(text.text().lines()).containsExactly("A发包人", "B白色", "C极小", "D隐藏", "E删除线", "F插入");
    assertThat(text.marks())
        .extracting(m -> m.kind() + " " + text.words(m.from(), m.to()))
        .containsExactly("HIDDEN B白色", "HIDDEN C极小", "HIDDEN D隐藏", "STRUCK E删除线", "INSERTED 插入");
    assertThat(text.marked(0, 4, Mark.Kind.HIDDEN)).isFalse();
    assertThat(text.warnings())
        .extracting(Warning::code)
        .containsExactlyInAnyOrder("TRACKED_CHANGES", "HIDDEN_TEXT", "STRUCK_TEXT");
    assertThat(text.complete()).isTrue();
  }

  private static byte[] file(String format) throws Exception {
    return switch (format) {
      case "doc" -> {
        try (InputStream in = MarkedWordsTest.class.getResourceAsStream("marked.doc")) {
          yield in.readAllBytes();
        }
      }
      case "docx" -> docx();
      case "rtf" -> rtf();
      case "odt" ->
          GuardedZipTest.zip(
              "mimetype",
              "application/vnd.oasis.opendocument.text",
              "content.xml",
              odf("document-content"));
      case "fodt" -> odf("document").getBytes(UTF_8);
      default ->
          ("<html><body><p>A发包人<p><font color=\"#ffffff\">B白色</font><p style='font-size:1pt'>C极小"
                  + "<p style='display:none'>D隐藏<p><s>E删除线</s><p>F<ins datetime=x>插入</ins>"
                  + "<del datetime=x>删去</del></body></html>")
              .getBytes(UTF_8);
    };
  }

  private static byte[] docx() throws Exception {
    StringBuilder body = new StringBuilder();
    List.of(
            "|A发包人",
            "<w:color w:val='FEFEFE'/>|B白色",
            "<w:sz w:val='2'/>|C极小",
            "<w:vanish/>|D隐藏",
            "<w:strike/>|E删除线")
        .forEach(
            line ->
                body.append("<w:p><w:r><w:rPr>" + line.replace("|", "</w:rPr><w:t>"))
                    .append("</w:t></w:r></w:p>"));
    body.append(
        "<w:p><w:r><w:t>F</w:t></w:r><w:ins><w:r><w:t>插入</w:t></w:r></w:ins>"
            + "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>");
    return GuardedZipTest.zip(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/>"
            + "</Relationships>",
        "word/document.xml",
        "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>");
  }

  private static byte[] rtf() {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;}");
    String text =
        "A发包人\\par{\\cf1 B白色}\\par{\\fs2 C极小}\\par{\\v D隐藏}\\par{\\strike E删除线}\\par"
            + " F{\\revised 插入}{\\deleted 删去}\\par}";
    text.chars()
        .forEach(c -> rtf.append(c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?"));
    return rtf.toString().getBytes(ISO_8859_1);
  }

  /** In one file, Writer leaves the deleted words where they stood. */
  private static String odf(String root) {
    boolean flat = root.equals("document");
    String deletion = flat ? "" : "<t:p>删去</t:p>";
    String deleted =
        flat ? "<t:change-start t:change-id='d'/>删去<t:change-end t:change-id='d'/>" : "";
    return "<?xml version='1.0' encoding='UTF-8'?><office:"
        + root
        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:s='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:t='t' xmlns:fo='f'>"
        + "<office:automatic-styles>"
        + style("B", "fo:color='#ffffff'")
        + style("C", "fo:font-size='1pt'")
        + style("D", "t:display='none'")
        + style("E", "s:text-line-through-style='solid'")
        + "</office:automatic-styles><office:body><office:text><t:tracked-changes>"
        + "<t:changed-region t:id='i'><t:insertion/></t:changed-region>"
        + "<t:changed-region t:id='d'><t:deletion>"
        + deletion
        + "</t:deletion></t:changed-region></t:tracked-changes><t:p>A发包人</t:p>"
        + "<t:p><t:span t:style-name='B'>B白色</t:span></t:p>"
        + "<t:p><t:span t:style-name='C'>C极小</t:span></t:p>"
        + "<t:p><t:span t:style-name='D'>D隐藏</t:span></t:p>"
        + "<t:p><t:span t:style-name='E'>E删除线</t:span></t:p>"
        + "<t:p>F<t:change-start t:change-id='i'/>插入<t:change-end t:change-id='i'/>"
        + deleted
        + "</t:p></office:text></office:body></office:"
        + root
        + ">";
  }

  private static String style(String name, String properties) {
    return "<s:style s:name='%s' s:family='text'><s:text-properties %s/></s:style>"
        .formatted(name, properties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 x{\\object{\\*\\objclass Word.Document.8}{\\*\\objdata 0105}}}",
        "<html><p>x<iframe src=a.htm></iframe></html>",
      })
  void saysThatADocumentInsideWasNotRead(String file) throws Exception {
    SourceText text = Extractor.extract("a", file.getBytes(UTF_8));

    assertThat(text.complete()).isFalse();
    assertThat(text.warnings()).extracting(Warning::code).contains("PARTIAL_TEXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "spreadsheet"})
  void saysThatADocumentInsideOpenDocumentWasNotRead(String kind) throws Exception {
    byte[] file =
        GuardedZipTest.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml",
            "<m xmlns:n='n'><e n:full-path='/' n:media-type='application/vnd.oasis.opendocument.text'/>"
                + "<e n:full-path='Object 1/' n:media-type='application/vnd.oasis.opendocument."
                + kind
                + "'/></m>",
            "content.xml",
            odf("document-content"));

    assertThat(Extractor.extract("a.odt", file).complete()).isFalse();
  }
}
