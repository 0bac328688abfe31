package fadu.extract;

import fadu.extract.ocr.ImageFile;
import fadu.extract.ocr.PageImage;
import fadu.extract.ocr.PageImages;
import fadu.extract.ofd.OfdImages;
import fadu.extract.ofd.OfdWords;
import fadu.extract.pdf.PdfImages;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file whose pages are asked for one after the other: opened for the first, open for the others.
 * To be used where a file that hangs or exhausts its parser does no harm.
 */
public final class OpenPages implements AutoCloseable {
  private final byte[] content;
  private @Nullable PageImages images;
  private @Nullable PageWords words;

  public OpenPages(byte[] content) {
    this.content = content;
  }

  /**
   * A page as a picture.
   *
   * @param number counted from 1
   * @throws Refused if the file has no pages that can be shown, or cannot be opened; else as {@link
   *     PageImages#page}
   */
  public PageImage image(int number) throws Refused, IOException {
    PageImages open = images;
    if (open == null) {
      open = images();
      images = open;
    }
    return open.page(number);
  }

  /**
   * The words of a page, each where it stands.
   *
   * @param number counted from 1
   * @throws Refused if its format does not hold words with places, or it cannot be opened; else as
   *     {@link PageWords#page}
   */
  public PageWords.Page words(int number) throws Refused {
    PageWords open = words;
    if (open == null) {
      open = words();
      words = open;
    }
    return open.page(number);
  }

  private PageImages images() throws Refused {
    try {
      Detection detection = Detection.of(content);
      if (detection.type() == FileType.PDF) {
        return PdfImages.open(content);
      }
      if (detection.type() == FileType.OFD) {
        return OfdImages.open(Objects.requireNonNull(detection.zip()));
      }
      if (detection.type().isImage()) {
        return ImageFile.open(content);
      }
      throw FileType.unsupported("内容不是按页的图像");
    } catch (RuntimeException e) {
      throw Refused.by(e);
    }
  }

  private PageWords words() throws Refused {
    try {
      Detection detection = Detection.of(content);
      if (detection.type() == FileType.OFD) {
        return OfdWords.open(Objects.requireNonNull(detection.zip()));
      }
      throw FileType.unsupported("内容不是带版面位置的文字");
    } catch (RuntimeException e) {
      throw Refused.by(e);
    }
  }

  /** Lets go of what is open; a page that is asked for later opens the file anew. */
  @Override
  public void close() {
    PageImages open = images;
    images = null;
    words = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // It was in memory only.
    }
  }
}
