package fadu.extract.pdf;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Tells PDFBox once to leave the fonts of the machine alone. */
final class SystemFonts {
  static {
    FontMappers.set(new NoSystemFonts());
  }

  private SystemFonts() {}

  /** Works by loading this class. */
  static void leaveOut() {}
}
