package fadu.extract.ofd;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether parts still have the digests that the file's signatures record. Nothing is verified. */
final class Seals {
  private static final int MOST = 20_000;

  private Seals() {}

  /** A part and the digest recorded for it. */
  private record Reference(String part, String method, String digest) {}

  static boolean changed(List<String> lists, Parts parts, GuardedZip zip) throws Refused {
    try {
      List<Reference> references = new ArrayList<>();
      for (String list : lists) {
        List<String> signatures = new ArrayList<>();
        parts.read(
            list,
            xml -> {
              if (xml.getLocalName().equals("Signature")) {
                signatures.add(Parts.path(Parts.folder(list), Xml.text(xml, "BaseLoc")));
              }
            });
        for (String signature : signatures) {
          references(signature, parts, references);
        }
      }
      for (Reference reference : references) {
        if (differs(reference, zip)) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false; // a broken signature says nothing about changes
    }
  }

  private static void references(String signature, Parts parts, List<Reference> into)
      throws Refused, XMLStreamException {
    String[] method = {""};
    parts.read(
        signature,
        xml -> {
          if (xml.getLocalName().equals("References")) {
            method[0] = Xml.text(xml, "CheckMethod");
          } else if (xml.getLocalName().equals("Reference") && into.size() < MOST) {
            String part = Parts.path("", Xml.text(xml, "FileRef"));
            into.add(new Reference(part, method[0], digest(xml)));
          }
        });
  }

  private static String digest(XMLStreamReader xml) throws XMLStreamException {
    String digest = "";
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("CheckValue")) {
          digest = xml.getElementText().strip();
        } else {
          open++;
        }
      }
    }
    return digest;
  }

  private static boolean differs(Reference reference, GuardedZip zip) throws Refused {
    Optional<byte[]> content = zip.entry(reference.part());
    if (content.isEmpty()) {
      return true;
    }
    byte[] recorded;
    try {
      recorded = Base64.getMimeDecoder().decode(reference.digest());
    } catch (IllegalArgumentException e) {
      return false;
    }
    byte[] now = digest(reference.method(), recorded.length, content.get());
    return now.length > 0 && !Arrays.equals(now, recorded);
  }

  /** The digest by a method, nothing where the method is not known. */
  private static byte[] digest(String method, int length, byte[] content) {
    String name = method.toUpperCase(Locale.ROOT);
    if (name.contains("SM3") || name.equals("1.2.156.10197.1.401")) {
      return Sm3.digest(content);
    }
    String known =
        name.contains("MD5") && length == 16
            ? "MD5"
            : name.contains("256") && length == 32
                ? "SHA-256"
                : name.contains("SHA") && length == 20 ? "SHA-1" : "";
    try {
      return known.isEmpty() ? new byte[0] : MessageDigest.getInstance(known).digest(content);
    } catch (NoSuchAlgorithmException e) {
      return new byte[0];
    }
  }
}
