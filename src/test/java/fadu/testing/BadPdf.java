package fadu.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF written object by object, so that every object may be wrong. */
final class BadPdf {
  private final Map<Integer, byte[]> objects = new TreeMap<>();

  static BadPdf page(String catalog, String page, String content) {
    return new BadPdf()
        .put(1, "<</Type/Catalog/Pages 2 0 R " + catalog + ">>")
        .put(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .put(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>"
                + page
                + ">>")
        .put(4, stream("", content.getBytes(ISO_8859_1)))
        .put(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  static BadPdf words() {
    return page("", "", "BT /F1 12 Tf 72 700 Td (Retention money 5 percent of the price) Tj ET");
  }

  BadPdf put(int number, String body) {
    return put(number, body.getBytes(ISO_8859_1));
  }

  BadPdf put(int number, byte[] body) {
    objects.put(number, body);
    return this;
  }

  static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(("<</Length " + content.length + entries + ">>\nstream\n").getBytes(ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes("\nendstream".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    StringBuilder table = new StringBuilder();
    int last = 0;
    for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
      table.append("%d 1\n%010d 00000 n \n".formatted(object.getKey(), out.size()));
      out.writeBytes((object.getKey() + " 0 obj\n").getBytes(ISO_8859_1));
      out.writeBytes(object.getValue());
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
      last = object.getKey();
    }
    int at = out.size();
    String end =
        "xref\n0 1\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(table, last + 1, at);
    out.writeBytes(end.getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  /** So many blanks, deflated twice. */
  static byte[] deflatedTwice(int blanks) {
    try {
      ByteArrayOutputStream once = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(once)) {
        byte[] some = new byte[1_000_000];
        java.util.Arrays.fill(some, (byte) ' ');
        for (int i = 0; i < blanks / some.length; i++) {
          out.write(some);
        }
      }
      ByteArrayOutputStream twice = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
        out.write(once.toByteArray());
      }
      return twice.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same pages behind passwords. */
  static byte[] locked(byte[] pdf, String user) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
