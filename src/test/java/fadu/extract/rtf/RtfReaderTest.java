package fadu.extract.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

  @Test
  void readsCodePageAndUnicodeAlike() throws Exception {
    String file = "{\\rtf1\\ansi\\ansicpg936 " + gbk("第一条") + "\\u21457?\\u-26991 ?\\par}";
    assertThat(read(file).text()).isEqualTo("第一条发隑");
  }

  @Test
  void skipsTheFallbackOfUnicodeCharacters() throws Exception {
    assertThat(read("{\\rtf1\\ansicpg936\\uc2\\u21457\\'b7\\'a2\\u20184\\'b8\\'b6\\par}").text())
        .isEqualTo("发付");
  }

  @Test
  void readsTwoByteCharactersWhoseSecondByteIsPlain() throws Exception {
    assertThat(read("{\\rtf1\\ansicpg936\\'81@\\'b8\\'b6\\par}").text()).isEqualTo("丂付");
  }

  @Test
  void takesTheCharsetOfTheFont() throws Exception {
    String file =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 SimSun;}}"
            + "\\f1 "
            + gbk("付款")
            + "\\f0 \\'e9\\par}";
    assertThat(read(file).text()).isEqualTo("付款é");
  }

  @Test
  void keepsThePrintedNumbersAndDropsBullets() throws Exception {
    SourceText text =
        read(
            "{\\rtf1\\ansicpg936\\pard{\\listtext "
                + gbk("第一条")
                + "\\tab}\\ls1 "
                + gbk("工期")
                + "\\par\\pard{\\pntext\\f2\\'b7\\tab}"
                + gbk("其他")
                + "\\par}");
    assertThat(text.text()).isEqualTo("第一条 工期\n其他");
    assertThat(text.paragraphs().get(0).labelLength()).isEqualTo(4);
  }

  @Test
  void readsTablesAsRowsOfCells() throws Exception {
    SourceText text =
        read(
            "{\\rtf1 a\\par\\trowd\\cellx1\\cellx2\\pard\\intbl b\\cell c\\par d\\cell\\row"
                + "\\trowd\\cellx1\\cellx2\\pard\\intbl e\\cell\\cell\\row\\pard f\\par}");
    assertThat(text.text()).isEqualTo("a\nb\tc d\ne\t\nf");
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            Paragraph.Kind.BODY,
            Paragraph.Kind.TABLE_ROW,
            Paragraph.Kind.TABLE_ROW,
            Paragraph.Kind.BODY);
    assertThat(text.paragraphs().get(1).table()).isEqualTo(text.paragraphs().get(2).table());
  }

  @Test
  void keepsInsertionsAndDropsDeletions() throws Exception {
    SourceText text = read("{\\rtf1 a{\\revised b}{\\deleted c}d\\par}");
    assertThat(text.text()).isEqualTo("abd");
    assertThat(text.marks()).containsExactly(new Mark(1, 2, Mark.Kind.INSERTED));
    assertThat(text.warnings()).extracting(Warning::code).contains("TRACKED_CHANGES");
  }

  @Test
  void marksHiddenAndStruckTextAndRulesUnderlinedBlanks() throws Exception {
    SourceText text = read("{\\rtf1 a{\\v b}{\\strike c}{\\ul    }\\par}");
    assertThat(text.text()).isEqualTo("abc___");
    assertThat(text.marks())
        .containsExactlyInAnyOrder(
            new Mark(1, 2, Mark.Kind.HIDDEN), new Mark(2, 3, Mark.Kind.STRUCK));
    assertThat(text.warnings()).extracting(Warning::code).contains("HIDDEN_TEXT");
  }

  @Test
  void showsResultsOfFieldsAndNamesWhatTheyFetch() throws Exception {
    SourceText text =
        read(
            "{\\rtf1{\\*\\template http://host/t.dot}{\\field{\\*\\fldinst INCLUDETEXT"
                + " \"http://host/x\"}{\\fldrslt shown}}\\par}");
    assertThat(text.text()).isEqualTo("shown");
    assertThat(text.warnings())
        .anyMatch(
            w -> w.code().equals("EXTERNAL_REFERENCE") && w.message().contains("http://host/"));
  }

  @Test
  void keepsHeadsApartAndNotesAndBoxesAfterTheirParagraph() throws Exception {
    SourceText text =
        read(
            "{\\rtf1{\\header head\\par}a{\\footnote note\\par}b{\\shp{\\*\\shpinst{\\sp{\\sn n}"
                + "{\\sv v}}{\\shptxt box\\par}}{\\shprslt box}}\\par}");
    assertThat(text.text()).isEqualTo("ab\nnote\nbox");
    assertThat(text.margins()).containsExactly("head");
    assertThat(text.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(Paragraph.Kind.BODY, Paragraph.Kind.FOOTNOTE, Paragraph.Kind.TEXT_BOX);
  }

  @Test
  void passesOverUnknownDestinationsPicturesAndBinaryData() throws Exception {
    assertThat(
            read("{\\rtf1{\\*\\xyz no}{\\pict ffd8}\\bin3 }}}a{\\upr{x}{\\*\\ud y}}\\par}").text())
        .isEqualTo("ay");
  }

  @Test
  void refusesDeepNestingWithoutRecursion() {
    byte[] deep = ("{\\rtf1" + "{".repeat(500_000)).getBytes(ISO_8859_1);
    Refused refused = catchThrowableOfType(Refused.class, () -> RtfReader.read("a", "", deep));
    assertThat(refused.code()).isEqualTo(Refused.Code.TOO_DEEP);
  }

  @Test
  void saysWhenTheFileBreaksOff() throws Exception {
    SourceText text = read("{\\rtf1 a\\par{\\b b");
    assertThat(text.text()).isEqualTo("a\nb");
    assertThat(text.complete()).isFalse();
    assertThat(text.warnings()).extracting(Warning::code).contains("PARTIAL_TEXT");
  }

  private static SourceText read(String file) throws Refused {
    return RtfReader.read("a.rtf", "", file.getBytes(ISO_8859_1));
  }

  private static String gbk(String words) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : words.getBytes(Charset.forName("GBK"))) {
      escaped.append(String.format("\\'%02x", b));
    }
    return escaped.toString();
  }
}
