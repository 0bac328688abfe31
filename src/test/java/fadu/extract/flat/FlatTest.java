package fadu.extract.flat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Warning;
import org.junit.jupiter.api.Test;

class FlatTest {
  private static final String W2003 =
      "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
          + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
          + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"";

  private static SourceText word2003(String before, String body) throws Refused {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>"
            + "<w:wordDocument %s>%s<w:body><wx:sect>%s</wx:sect></w:body></w:wordDocument>"
                .formatted(W2003, before, body);
    return Extractor.extract("合同.xml", xml.getBytes(UTF_8));
  }

  @Test
  void readsWord2003WithItsNumbersTablesAndNotes() throws Refused {
    String lists =
        "<w:lists><w:listDef w:listDefId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:nfc w:val=\"37\"/><w:suff w:val=\"Nothing\"/><w:lvlText w:val=\"第%1条\"/></w:lvl>"
            + "</w:listDef><w:list w:ilfo=\"2\"><w:ilst w:val=\"4\"/></w:list></w:lists>";
    String item =
        "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"2\"/></w:listPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>";
    SourceText text =
        word2003(
            lists,
            item.formatted(" 概况")
                + item.formatted(" 工期")
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>脚注</w:t></w:r></w:p>"
                + "</w:footnote></w:r></w:p><w:sectPr><w:hdr w:type=\"odd\"><w:p><w:r><w:t>页眉</w:t>"
                + "</w:r></w:p></w:hdr></w:sectPr>");

    assertThat(text.format()).isEqualTo("xml");
    assertThat(text.text()).isEqualTo("第一条 概况\n第二条 工期\n甲\t乙\n正文\n[1] 脚注");
    assertThat(text.paragraphs().get(4).kind()).isEqualTo(Paragraph.Kind.FOOTNOTE);
    assertThat(text.margins()).containsExactly("页眉");
  }

  @Test
  void keepsInsertionsDropsDeletionsAndRemarksInWord2003() throws Refused {
    SourceText text =
        word2003(
            "",
            "<w:p><aml:annotation w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>十</w:delText>"
                + "</w:r></aml:content></aml:annotation><aml:annotation w:type=\"Word.Insertion\">"
                + "<aml:content><w:r><w:t>三</w:t></w:r></aml:content></aml:annotation>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                + "<aml:annotation w:type=\"Word.Comment\"><aml:content><w:p><w:r><w:t>批注</w:t></w:r></w:p>"
                + "</aml:content></aml:annotation></w:p>");

    assertThat(text.text()).isEqualTo("三隐");
    assertThat(text.marks())
        .extracting(Mark::kind)
        .containsExactly(Mark.Kind.INSERTED, Mark.Kind.HIDDEN);
    assertThat(text.warnings())
        .extracting(Warning::code)
        .containsExactly("TRACKED_CHANGES", "HIDDEN_TEXT");
  }

  @Test
  void readsAPackageInOneFile() throws Refused {
    SourceText text = Extractor.extract("合同.xml", flat("word/document.xml").getBytes(UTF_8));

    assertThat(text.text()).isEqualTo("正文 & 附件");
    assertThat(text.format()).isEqualTo("xml");
  }

  @Test
  void refusesAPackageThatHoldsAPartTwiceOrDeclaresEntities() {
    refused(flat("_rels/.rels"), Refused.Code.DUPLICATE_ENTRY);
    refused(
        flat("word/document.xml")
            .replace("<pkg:package", "<!DOCTYPE x [<!ENTITY e 'x'>]><pkg:package"),
        Refused.Code.DAMAGED);
    refused(flat("word/document.xml").substring(0, 700), Refused.Code.DAMAGED);
  }

  private static void refused(String file, Refused.Code code) {
    assertThatThrownBy(() -> Extractor.extract("合同.xml", file.getBytes(UTF_8)))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static String flat(String document) {
    return ("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package"
            + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\""
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships></pkg:xmlData></pkg:part>"
            + "<pkg:part pkg:name=\"/%s\"><pkg:xmlData><w:document><w:body><w:p><w:r>"
            + "<w:t>正文 &amp; 附件</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part>"
            + "<pkg:part pkg:name=\"/word/media/i.png\"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>"
            + "</pkg:package>")
        .formatted(document);
  }

  @Test
  void readsOpenDocumentInOneFile() throws Refused {
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><office:document"
            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
            + "<office:master-styles><style:master-page><style:header><text:p>页眉</text:p>"
            + "</style:header></style:master-page></office:master-styles><office:body><office:text>"
            + "<text:p>正文</text:p></office:text></office:body></office:document>";
    SourceText text = Extractor.extract("合同.fodt", xml.getBytes(UTF_8));

    assertThat(text.text()).isEqualTo("正文");
    assertThat(text.margins()).containsExactly("页眉");
    assertThat(text.format()).isEqualTo("fodt");
    assertThat(text.warnings()).isEmpty();
  }
}
