package fadu.extract.docx;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.SafeXml;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether parts of the package still have the digests its signatures record. Parts that were
 * rewritten before they were counted are left out. Nothing is verified.
 */
final class Signatures {
  private static final String FOLDER = "_xmlsignatures/";

  private Signatures() {}

  static boolean changed(GuardedZip zip) throws Refused {
    for (String name : zip.names()) {
      if (name.startsWith(FOLDER) && name.endsWith(".xml")) {
        Optional<byte[]> signature = zip.entry(name);
        if (signature.isPresent() && changed(zip, signature.get())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean changed(GuardedZip zip, byte[] signature) throws Refused {
    try {
      XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(signature));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Reference")
            && differs(zip, xml)) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | IllegalArgumentException e) {
      return false; // a broken signature says nothing about changes
    }
  }

  private static boolean differs(GuardedZip zip, XMLStreamReader xml)
      throws XMLStreamException, Refused {
    String uri = xml.getAttributeValue(null, "URI");
    String method = "";
    String value = "";
    boolean rewritten = false;
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "DigestValue" -> value = xml.getElementText();
          case "DigestMethod" -> {
            String algorithm = xml.getAttributeValue(null, "Algorithm");
            method = algorithm == null ? "" : algorithm;
            open++;
          }
          default -> {
            rewritten |= xml.getLocalName().equals("Transform");
            open++;
          }
        }
      }
    }
    return uri != null && uri.startsWith("/") && !rewritten && differs(zip, uri, method, value);
  }

  private static boolean differs(GuardedZip zip, String uri, String method, String value)
      throws Refused {
    int query = uri.indexOf('?');
    Optional<byte[]> part = zip.entry(uri.substring(1, query < 0 ? uri.length() : query));
    String name =
        method.endsWith("#sha1")
            ? "SHA-1"
            : method.endsWith("#sha256") ? "SHA-256" : method.endsWith("#sha512") ? "SHA-512" : "";
    if (name.isEmpty()) {
      return false;
    }
    try {
      byte[] recorded = Base64.getMimeDecoder().decode(value);
      return part.isEmpty()
          || !Arrays.equals(MessageDigest.getInstance(name).digest(part.get()), recorded);
    } catch (NoSuchAlgorithmException e) {
      return false;
    }
  }
}
