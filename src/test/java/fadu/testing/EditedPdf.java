package fadu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF of the samples with something done to its pages. */
public final class EditedPdf {
  private EditedPdf() {}

  /** What is done. */
  @FunctionalInterface
  public interface Edit {
    void apply(PDDocument document) throws Exception;
  }

  /** The file as edited. */
  public static byte[] of(Path file, Edit edit) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      edit.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A picture of 400 million pixels in a corner of a page: a few kilobytes in the file. */
  public static void hideGiant(PDDocument document, PDPage page) throws Exception {
    PDStream giant =
        new PDStream(
            document, new ByteArrayInputStream(new byte[50_000_000]), COSName.FLATE_DECODE);
    COSStream picture = giant.getCOSObject();
    picture.setItem(COSName.TYPE, COSName.XOBJECT);
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, 20_000);
    picture.setInt(COSName.HEIGHT, 20_000);
    picture.setInt(COSName.BITS_PER_COMPONENT, 1);
    picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    PDImageXObject image = (PDImageXObject) PDXObject.createXObject(picture, page.getResources());
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.drawImage(image, 560, 810, 10, 10);
    }
  }
}
