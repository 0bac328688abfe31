package fadu.extract.pdf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.ocr.PageImage;
import fadu.extract.ocr.PageImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF, drawn one at a time in a document of their own. */
public final class PdfImages implements PageImages {
  /** Pixels that are drawn; a larger page is drawn coarser. */
  private static final float DRAWN = 20_000_000;

  /** Longest side of a page in points: 200 inches, as the format has it. */
  private static final float LONGEST = 14_400;

  private final PDDocument document;
  private final List<PageTree.Leaf> leaves;

  private PdfImages(PDDocument document, List<PageTree.Leaf> leaves) {
    this.document = document;
    this.leaves = leaves;
  }

  /**
   * Opens a PDF.
   *
   * @throws Refused {@code ENCRYPTED, DAMAGED, TOO_MANY_PAGES}
   */
  public static PdfImages open(byte[] file) throws Refused {
    try {
      PDDocument document =
          Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
      return new PdfImages(document, PageTree.leaves(document.getDocumentCatalog().getCOSObject()));
    } catch (IOException | RuntimeException e) {
      throw Guarded.refusal(e);
    }
  }

  @Override
  public PageImage page(int number) throws Refused, IOException {
    PageTree.Leaf leaf = leaves.get(number - 1);
    PageView seen = new PageView(leaf, new PDResources(resources(leaf)));
    float width = seen.getCropBox().getWidth();
    float height = seen.getCropBox().getHeight();
    if (Math.max(width, height) > LONGEST) {
      Limits.pixels(width / 72 * DPI, height / 72 * DPI);
    }
    ImageSizes.check(resources(leaf));
    float scale = Math.min(DPI / 72f, (float) Math.sqrt(DRAWN / ((double) width * height)));
    boolean turned = seen.getRotation() % 180 != 0;
    return new PageImage(draw(leaf, seen, scale), turned ? height : width, turned ? width : height);
  }

  /** Draws the page as the only one of a document: the tree it hangs in may be endless. */
  private BufferedImage draw(PageTree.Leaf leaf, PageView seen, float scale) throws IOException {
    COSDictionary own = new COSDictionary(leaf.page());
    own.removeItem(COSName.PARENT);
    own.setItem(COSName.RESOURCES, resources(leaf));
    own.setItem(COSName.MEDIA_BOX, seen.getMediaBox());
    own.setItem(COSName.CROP_BOX, seen.getCropBox());
    own.setInt(COSName.ROTATE, seen.getRotation());
    try (PDDocument sheet = new PDDocument()) {
      sheet.getDocumentCatalog().setOCProperties(document.getDocumentCatalog().getOCProperties());
      sheet.addPage(new PDPage(own));
      PDFRenderer renderer = new PDFRenderer(sheet);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(0, scale, ImageType.RGB);
    }
  }

  private static COSDictionary resources(PageTree.Leaf leaf) {
    COSDictionary resources = leaf.resources();
    return resources == null ? new COSDictionary() : resources;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
