package fadu.extract.odt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
  private static final String LISTS =
      """
      <text:list-style style:name="L1">
        <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..."
            style:num-prefix="第" style:num-suffix="条"/>
        <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="1"
            style:num-prefix="（" style:num-suffix="）"/>
      </text:list-style>
      <text:list-style style:name="L2">
        <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"
            loext:num-list-format="%1%.%2%"/>
      </text:list-style>
      <text:list-style style:name="B">
        <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
      </text:list-style>
      <style:style style:name="T1" style:family="text">
        <style:text-properties text:display="none"/></style:style>
      <style:style style:name="T2" style:family="text">
        <style:text-properties style:text-line-through-style="solid"/></style:style>
      <style:style style:name="T3" style:family="text">
        <style:text-properties style:text-underline-style="solid"/></style:style>
      """;

  @Test
  void printsTheNumbersOfListsAsTheirStyleSays() throws Exception {
    SourceText text =
        read(
            list("L1", item("甲") + item("乙", list("", item("丙") + item("丁"))) + item("戊"))
                + list("L2", item("a", list("", item("b") + item("c"))))
                + list("B", item("点")));
    assertThat(text.text()).isEqualTo("第一条 甲\n第二条 乙\n（1） 丙\n（2） 丁\n第三条 戊\n1. a\n1.1 b\n1.2 c\n点");
    assertThat(text.paragraphs().get(0).labelLength()).isEqualTo(4);
  }

  @Test
  void restartsContinuesAndStartsWhereTold() throws Exception {
    SourceText text =
        read(
            list("L1", item("a"))
                + "<text:p>x</text:p>"
                + "<text:list text:style-name='L1' text:continue-numbering='true'>"
                + item("b")
                + "</text:list>"
                + "<text:list text:style-name='L1'><text:list-item text:start-value='12'>"
                + "<text:p>c</text:p><text:p>d</text:p></text:list-item></text:list>");
    assertThat(text.text()).isEqualTo("第一条 a\nx\n第二条 b\n第十二条 c\nd");
  }

  @Test
  void numbersHeadingsByTheOutline() throws Exception {
    String styles =
        "<text:outline-style style:name='Outline'><text:outline-level-style text:level='1'"
            + " style:num-format='1'/><text:outline-level-style text:level='2' style:num-format='1'"
            + " text:display-levels='2'/></text:outline-style>";
    String body =
        "<text:h text:outline-level='1'>甲</text:h><text:h text:outline-level='2'>乙</text:h>"
            + "<text:h text:outline-level='1'>丙</text:h>";
    assertThat(read(body, styles).text()).isEqualTo("1 甲\n1.1 乙\n2 丙");
  }

  @Test
  void keepsInsertionsAndDropsDeletions() throws Exception {
    SourceText text =
        read(
            "<text:tracked-changes><text:changed-region xml:id='c1'><text:insertion/>"
                + "</text:changed-region><text:changed-region xml:id='c2'><text:deletion>"
                + "<text:p>旧</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>a<text:change-start text:change-id='c1'/>新<text:change-end"
                + " text:change-id='c1'/>b<text:change text:change-id='c2'/></text:p>");
    assertThat(text.text()).isEqualTo("a新b");
    assertThat(text.marks()).containsExactly(new Mark(1, 2, Mark.Kind.INSERTED));
    assertThat(text.warnings()).extracting(Warning::code).contains("TRACKED_CHANGES");
  }

  @Test
  void readsBlanksMarksNotesAndDropsComments() throws Exception {
    SourceText text =
        read(
            "<text:p>a<text:s text:c='3'/>b<office:annotation><text:p>批</text:p></office:annotation>"
                + "<text:span text:style-name='T1'>藏</text:span><text:span text:style-name='T2'>划"
                + "</text:span><text:span text:style-name='T3'><text:s text:c='4'/></text:span>"
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>注</text:p></text:note-body></text:note>c</text:p>");
    assertThat(text.text()).isEqualTo("a   b藏划____c\n注");
    assertThat(text.paragraphs().get(1).kind()).isEqualTo(Paragraph.Kind.FOOTNOTE);
    assertThat(text.marks())
        .contains(new Mark(5, 6, Mark.Kind.HIDDEN), new Mark(6, 7, Mark.Kind.STRUCK));
  }

  @Test
  void readsTablesWithTheirGrid() throws Exception {
    SourceText text =
        read(
            "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>"
                + "<text:p>a</text:p></table:table-cell><table:covered-table-cell/>"
                + "<table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell>"
                + "</table:table-row></table:table>");
    assertThat(text.text()).isEqualTo("a\tb c");
    assertThat(text.paragraphs().get(0).cells().get(0).columns()).isEqualTo(2);
    assertThat(text.paragraphs().get(0).cells().get(1).column()).isEqualTo(2);
  }

  @Test
  void keepsHeadsApart() throws Exception {
    SourceText text =
        read(
            "<text:p>正文</text:p>",
            "<style:master-page><style:header><text:p>页眉</text:p></style:header></style:master-page>");
    assertThat(text.text()).isEqualTo("正文");
    assertThat(text.margins()).containsExactly("页眉");
  }

  @Test
  void refusesDocumentTypesAndPasswords() throws Exception {
    byte[] xxe =
        zip("content.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>");
    assertThat(Refused.within(catchThrowableOfType(Exception.class, () -> open(xxe)))).isPresent();
    byte[] locked = zip("META-INF/manifest.xml", "<m><encryption-data/></m>", "content.xml", "?");
    Refused refused = catchThrowableOfType(Refused.class, () -> open(locked));
    assertThat(refused.code()).isEqualTo(Refused.Code.ENCRYPTED);
  }

  private static SourceText read(String body) throws Exception {
    return read(body, "");
  }

  private static SourceText read(String body, String styles) throws Exception {
    String spaces =
        " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='t'"
            + " xmlns:style='s' xmlns:table='b' xmlns:loext='l'";
    return open(
        zip(
            "styles.xml",
            "<office:document-styles" + spaces + ">" + styles + "</office:document-styles>",
            "content.xml",
            "<office:document-content"
                + spaces
                + "><office:automatic-styles>"
                + LISTS
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
  }

  private static SourceText open(byte[] file) throws Exception {
    return OdtReader.read("a.odt", "", GuardedZip.open(file));
  }

  private static String list(String style, String items) {
    String name = style.isEmpty() ? "" : " text:style-name='" + style + "'";
    return "<text:list" + name + ">" + items + "</text:list>";
  }

  private static String item(String words, String... inner) {
    return "<text:list-item><text:p>"
        + words
        + "</text:p>"
        + String.join("", inner)
        + "</text:list-item>";
  }

  private static byte[] zip(String... namesAndTexts) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
