package fadu.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfdHostileTest {
  private static void refused(byte[] file, Refused.Code code) {
    assertThatThrownBy(() -> Extractor.extract("a.ofd", file))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void refusesAPathThatLeadsOutOfTheFile() {
    refused(
        new OfdFile().page(OfdFile.lines("正文。")).bytes("../../../../etc/passwd", ""),
        Refused.Code.DAMAGED);
    refused(
        new OfdFile()
            .common("<ofd:PublicRes>../../../res.xml</ofd:PublicRes>")
            .page(OfdFile.lines("正文。"))
            .bytes(),
        Refused.Code.DAMAGED);
  }

  @Test
  void refusesDeclaredEntities() {
    refused(
        OfdFile.zip(
            Map.of(
                "OFD.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + "<OFD><DocBody><DocRoot>Doc_0/Document.xml&e;</DocRoot></DocBody></OFD>")),
        Refused.Code.DAMAGED);
  }

  @Test
  void refusesADrawingThatDrawsItself() {
    refused(
        new OfdFile()
            .common("<ofd:PublicRes>Res.xml</ofd:PublicRes>")
            .part(
                "Doc_0/Res.xml",
                "<ofd:Res><ofd:CompositeGraphicUnit ID=\"1\"><ofd:Content>"
                    + "<ofd:CompositeObject Boundary=\"0 0 1 1\" ResourceID=\"1\"/>"
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:Res>")
            .page("<ofd:CompositeObject Boundary=\"0 0 1 1\" ResourceID=\"1\"/>")
            .bytes(),
        Refused.Code.TOO_DEEP);
  }

  @Test
  void refusesDrawingsThatMultiplyWithoutEnd() {
    StringBuilder res = new StringBuilder("<ofd:Res>");
    for (int level = 0; level < 12; level++) {
      res.append("<ofd:CompositeGraphicUnit ID=\"%d\"><ofd:Content>".formatted(level));
      for (int i = 0; i < 10; i++) {
        res.append(
            level == 11
                ? OfdFile.text("条", 1, 1, "")
                : "<ofd:CompositeObject Boundary=\"0 0 1 1\" ResourceID=\"%d\"/>"
                    .formatted(level + 1));
      }
      res.append("</ofd:Content></ofd:CompositeGraphicUnit>");
    }
    long start = System.nanoTime();
    refused(
        new OfdFile()
            .common("<ofd:PublicRes>Res.xml</ofd:PublicRes>")
            .part("Doc_0/Res.xml", res.append("</ofd:Res>").toString())
            .page("<ofd:CompositeObject Boundary=\"0 0 1 1\" ResourceID=\"0\"/>")
            .bytes(),
        Refused.Code.EXPANDS_TOO_MUCH);
    assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
  }

  @Test
  void refusesMorePagesThanAContractHas() {
    StringBuilder pages = new StringBuilder("<d><Pages>");
    for (int i = 0; i < 5_001; i++) {
      pages.append("<Page ID=\"1\" BaseLoc=\"P.xml\"/>");
    }
    refused(
        OfdFile.zip(
            Map.of(
                "OFD.xml",
                "<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>",
                "Document.xml",
                pages.append("</Pages></d>").toString())),
        Refused.Code.TOO_MANY_PAGES);
  }

  @Test
  void refusesBrokenOrEncryptedFiles() {
    refused(OfdFile.zip(Map.of("OFD.xml", "<OFD>")), Refused.Code.DAMAGED);
    refused(OfdFile.zip(Map.of("OFD.xml", "<OFD/>")), Refused.Code.DAMAGED);
    refused(
        OfdFile.zip(Map.of("OFD.xml", "<OFD><DocBody><DocRoot>No.xml</DocRoot></DocBody></OFD>")),
        Refused.Code.DAMAGED);
    refused(
        OfdFile.zip(
            Map.of(
                "OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody><Encryptions/></OFD>")),
        Refused.Code.ENCRYPTED);
  }

  @Test
  void survivesWordsWhereNumbersBelong() throws Refused {
    String content =
        "<ofd:TextObject Boundary=\"a b c d\" CTM=\"1 x\" Size=\"NaN\" HScale=\"-3\">"
            + "<ofd:TextCode X=\"1e999\" Y=\"?\" DeltaX=\"g 999999999 1 g\">正文</ofd:TextCode>"
            + "</ofd:TextObject><ofd:PathObject Boundary=\"\" Fill=\"true\">"
            + "<ofd:AbbreviatedData>M L 1 B 3 C C Z</ofd:AbbreviatedData></ofd:PathObject>";

    assertThat(new OfdFile().page(content).read().text()).isEqualTo("正文");
  }
}
