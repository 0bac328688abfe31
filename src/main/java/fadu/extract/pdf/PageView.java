package fadu.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A page as its own walk found it, its contents bounded while they are inflated. */
final class PageView extends PDPage {
  private final PDResources resources;
  private final PDRectangle box;
  private final int rotation;
  private boolean damaged;

  PageView(PageTree.Leaf leaf, PDResources resources) {
    super(leaf.page());
    this.resources = resources;
    this.box = box(leaf);
    this.rotation = Math.floorMod(leaf.rotate() / 90 * 90, 360);
  }

  private static PDRectangle box(PageTree.Leaf leaf) {
    PDRectangle media = rectangle(leaf.mediaBox(), PDRectangle.A4);
    PDRectangle crop = rectangle(leaf.cropBox(), media);
    float x0 = Math.max(media.getLowerLeftX(), crop.getLowerLeftX());
    float y0 = Math.max(media.getLowerLeftY(), crop.getLowerLeftY());
    float x1 = Math.min(media.getUpperRightX(), crop.getUpperRightX());
    float y1 = Math.min(media.getUpperRightY(), crop.getUpperRightY());
    return x1 - x0 > 1 && y1 - y0 > 1 ? new PDRectangle(x0, y0, x1 - x0, y1 - y0) : media;
  }

  private static PDRectangle rectangle(@Nullable COSArray array, PDRectangle otherwise) {
    if (array == null || array.size() < 4) {
      return otherwise;
    }
    PDRectangle read = new PDRectangle(array);
    boolean sane = read.getWidth() > 1 && read.getHeight() > 1;
    return sane ? read : otherwise;
  }

  /** Whether part of the contents could not be inflated. */
  boolean damaged() {
    return damaged;
  }

  @Override
  public PDResources getResources() {
    return resources;
  }

  @Override
  public PDRectangle getMediaBox() {
    return box;
  }

  @Override
  public PDRectangle getCropBox() {
    return box;
  }

  @Override
  public int getRotation() {
    return rotation;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return Contents.of(getCOSObject(), () -> damaged = true);
  }
}
