package fadu.extract.ocr;

import fadu.extract.Limits;
import fadu.extract.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file that is a picture, or several: png, jpg, bmp, tif with any number of pages. */
public final class ImageFile implements PageImages {
  /** A4 upright, in inches: what a picture is taken for that does not say how large it is. */
  private static final float PAGE_WIDTH = 8.27f;

  private static final float PAGE_HEIGHT = 11.69f;

  /** Pixels that are decoded; of a finer picture only every n-th. */
  private static final long DECODED = 20_000_000;

  private final ImageReader reader;
  private final ImageInputStream in;
  private final int count;

  private ImageFile(ImageReader reader, ImageInputStream in, int count) {
    this.reader = reader;
    this.in = in;
    this.count = count;
  }

  /**
   * Opens a picture; its pages are counted, none is decoded.
   *
   * @throws Refused {@code DAMAGED, TOO_MANY_PAGES}
   */
  public static ImageFile open(byte[] file) throws Refused {
    ImageIO.setUseCache(false);
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw damaged();
    }
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, false, false);
      int count = count(reader);
      if (count > Limits.ocrPages()) {
        throw new Refused(
            Refused.Code.TOO_MANY_PAGES,
            "图像文件超过" + Limits.ocrPages() + "页，未予识别；请拆分后分别提交。",
            Limits.ocrPages(),
            count);
      }
      return new ImageFile(reader, in, count);
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  /** Pages one after the other, no further than one too many: a list of them may be endless. */
  private static int count(ImageReader reader) throws IOException {
    int count = 0;
    try {
      while (count <= Limits.ocrPages()) {
        if (reader.getWidth(count) <= 0) {
          break;
        }
        count++;
      }
    } catch (IndexOutOfBoundsException e) {
      // That was the last.
    }
    if (count == 0) {
      throw new IOException("no picture");
    }
    return count;
  }

  private static Refused damaged() {
    return new Refused(Refused.Code.DAMAGED, "图像文件已损坏或者不完整，打不开；请重新扫描或者重新传送后再提交。");
  }

  /** Number of its pages. */
  public int count() {
    return count;
  }

  @Override
  public PageImage page(int number) throws Refused, IOException {
    try {
      int width = reader.getWidth(number - 1);
      int height = reader.getHeight(number - 1);
      Limits.pixels(width, height);
      if (width < 8 || height < 8) {
        throw damaged();
      }
      // From here on turned or not: an upright page is the higher one.
      float inches =
          Math.max(
              width / (width < height ? PAGE_WIDTH : PAGE_HEIGHT),
              height / (width < height ? PAGE_HEIGHT : PAGE_WIDTH));
      float points = 72 / inches;
      ImageReadParam how = reader.getDefaultReadParam();
      int step = 1;
      while ((long) (width / step) * (height / step) > DECODED) {
        step++;
      }
      how.setSourceSubsampling(step, step, 0, 0);
      BufferedImage pixels = reader.read(number - 1, how);
      return new PageImage(pixels, width * points, height * points);
    } catch (RuntimeException e) {
      throw damaged();
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
