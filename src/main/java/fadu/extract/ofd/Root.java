package fadu.extract.ofd;

import fadu.extract.Refused;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What OFD.xml says.
 *
 * @param documents parts of the documents in order, one at least
 * @param signatures parts that list signatures
 */
record Root(List<String> documents, List<String> signatures) {
  private static final String PART = "OFD.xml";
  private static final int MOST = 100;

  static Root read(Parts parts) throws Refused {
    List<String> documents = new ArrayList<>();
    List<String> signatures = new ArrayList<>();
    boolean[] encrypted = {parts.has("Encryptions.xml") || parts.has("decryptseed.dat")};
    try {
      parts.read(
          PART,
          xml -> {
            switch (xml.getLocalName()) {
              case "DocRoot" -> documents.add(Parts.path("", xml.getElementText()));
              case "Signatures" -> signatures.add(Parts.path("", xml.getElementText()));
              case "Encryptions", "Encryption" -> encrypted[0] = true;
              default -> {}
            }
          });
    } catch (XMLStreamException e) {
      if (encrypted[0]) {
        throw locked();
      }
      throw Refused.within(e).orElseGet(() -> OfdDocument.damaged("“OFD.xml”不是完整的 XML"));
    }
    if (encrypted[0]) {
      throw locked();
    }
    if (documents.isEmpty() || documents.size() > MOST) {
      throw OfdDocument.damaged(documents.isEmpty() ? "没有文档入口（DocRoot）" : "文档入口过多");
    }
    return new Root(List.copyOf(documents), List.copyOf(signatures));
  }

  private static Refused locked() {
    return new Refused(Refused.Code.ENCRYPTED, "OFD 文件已加密，无法读取；请去掉密码后再提交。");
  }
}
