package fadu.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes text PDF as a word processor lays out a contract: A4, paragraphs with first-line indent,
 * ruled tables, running heads and page numbers. Chinese fonts are named, not embedded, so nothing
 * needs to be installed. The same calls give the same bytes.
 */
public final class PdfWriter {
  static final float LEFT = 72;
  static final float RIGHT = 523;
  private static final float TOP = 90;
  private static final float BOTTOM = 752;
  private static final float HEIGHT = 842;
  private static final float PADDING = 5.4f;

  private final List<StringBuilder> pages = new ArrayList<>();
  private PdfFont font = PdfFont.UTF16;
  private String head = "";
  private String foot = "";
  private float size = 12;
  private float lead = 1.6f;
  private float y = TOP;
  private int rotation;

  private PdfWriter() {
    pages.add(new StringBuilder());
  }

  public static PdfWriter a4() {
    return new PdfWriter();
  }

  /** How the Chinese font encodes its characters. */
  public PdfWriter font(PdfFont encoding) {
    font = encoding;
    return this;
  }

  public PdfWriter size(float points) {
    size = points;
    return this;
  }

  /** Running head, drawn on every page with a rule under it. */
  public PdfWriter head(String text) {
    head = text;
    return this;
  }

  /** Running foot; {@code #} stands for the page, {@code ##} for the number of pages. */
  public PdfWriter foot(String text) {
    foot = text;
    return this;
  }

  /** Turns all pages by this many degrees; the text stands upright when they are shown. */
  public PdfWriter rotate(int degrees) {
    rotation = degrees;
    return this;
  }

  public PdfWriter title(String text) {
    float width = PdfLines.width(text, 18);
    room(40);
    text((LEFT + RIGHT - width) / 2, y + 18, 18, text);
    y += 40;
    return this;
  }

  /** A paragraph whose first line is indented by two letters. */
  public PdfWriter paragraph(String text) {
    return prose(text, 2 * size);
  }

  /** A paragraph that begins at the margin. */
  public PdfWriter flush(String text) {
    return prose(text, 0);
  }

  private PdfWriter prose(String text, float indent) {
    float x = LEFT + indent;
    for (String line : PdfLines.wrap(text, size, RIGHT - LEFT - indent, RIGHT - LEFT)) {
      room(size * lead);
      text(x, y + size, size, line);
      y += size * lead;
      x = LEFT;
    }
    return this;
  }

  /** One line whose pieces stand side by side, as in a block of signatures. */
  public PdfWriter columns(String... pieces) {
    room(size * lead);
    for (int i = 0; i < pieces.length; i++) {
      text(LEFT + i * (RIGHT - LEFT) / pieces.length, y + size, size, pieces[i]);
    }
    y += size * lead;
    return this;
  }

  /** A ruled table; rows do not break over pages, the first row is repeated on each page. */
  public PdfWriter table(float[] widths, String[]... rows) {
    row(widths, rows[0]);
    for (int i = 1; i < rows.length; i++) {
      if (y + height(widths, rows[i]) > BOTTOM) {
        newPage();
        row(widths, rows[0]);
      }
      row(widths, rows[i]);
    }
    y += size * 0.6f;
    return this;
  }

  private float height(float[] widths, String[] cells) {
    int most = 1;
    for (int i = 0; i < cells.length; i++) {
      float inner = widths[i] - 2 * PADDING;
      most = Math.max(most, PdfLines.wrap(cells[i], size, inner, inner).size());
    }
    return most * size * 1.4f + 4;
  }

  private void row(float[] widths, String[] cells) {
    float height = height(widths, cells);
    room(height);
    float x = LEFT;
    for (int i = 0; i < cells.length; i++) {
      float inner = widths[i] - 2 * PADDING;
      float base = y + size + 2;
      for (String line : PdfLines.wrap(cells[i], size, inner, inner)) {
        text(x + PADDING, base, size, line);
        base += size * 1.4f;
      }
      box(x, y, x + widths[i], y + height);
      x += widths[i];
    }
    y += height;
  }

  public PdfWriter space(float points) {
    y += points;
    return this;
  }

  public PdfWriter newPage() {
    pages.add(new StringBuilder());
    y = TOP;
    return this;
  }

  private void room(float height) {
    if (y + height > BOTTOM) {
      newPage();
    }
  }

  /** Text at a place of the present page: points from top left to the base line. */
  public PdfWriter text(float x, float base, float points, String words) {
    StringBuilder page = pages.get(pages.size() - 1);
    for (PdfFont.Piece piece : font.pieces(words)) {
      page.append(
          String.format(
              Locale.ROOT,
              "BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n",
              piece.font(),
              points,
              x,
              HEIGHT - base,
              piece.hex()));
      x += PdfLines.width(piece.words(), points);
    }
    return this;
  }

  /** A level rule, as underlines and strikes are drawn. */
  public PdfWriter rule(float x0, float at, float x1) {
    return draw(
        String.format(
            Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x0, HEIGHT - at, x1, HEIGHT - at));
  }

  public PdfWriter box(float x0, float y0, float x1, float y1) {
    return draw(
        String.format(
            Locale.ROOT, "0.5 w %.2f %.2f %.2f %.2f re S", x0, HEIGHT - y1, x1 - x0, y1 - y0));
  }

  /** Drawing operators as they are, in the coordinates of PDF. */
  public PdfWriter draw(String operators) {
    pages.get(pages.size() - 1).append(operators).append('\n');
    return this;
  }

  /** Height at which the next line would begin, from the top of the page. */
  public float y() {
    return y;
  }

  public byte[] bytes() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, font.dictionary());
      List<StringBuilder> bodies = new ArrayList<>(pages);
      for (int i = 0; i < bodies.size(); i++) {
        document.addPage(page(document, resources, bodies.get(i), i + 1, bodies.size()));
      }
      document.setDocumentId(1L);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage page(
      PDDocument document, COSDictionary resources, StringBuilder body, int number, int total)
      throws IOException {
    pages.add(new StringBuilder()); // head and foot are drawn on a page of their own
    if (!head.isEmpty()) {
      text(LEFT, 56, 9, head).rule(LEFT, 60, RIGHT);
    }
    if (!foot.isEmpty()) {
      String words = foot.replace("##", "" + total).replace("#", "" + number);
      text((LEFT + RIGHT - PdfLines.width(words, 9)) / 2, 800, 9, words);
    }
    COSStream contents = document.getDocument().createCOSStream();
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      StringBuilder around = pages.remove(pages.size() - 1);
      out.write((turn() + body + around).getBytes(StandardCharsets.US_ASCII));
    }
    boolean lying = rotation % 180 != 0;
    PDPage page = new PDPage(lying ? new PDRectangle(HEIGHT, 595) : new PDRectangle(595, HEIGHT));
    page.setRotation(rotation);
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    return page;
  }

  private String turn() {
    return switch (rotation) {
      case 90 -> "0 1 -1 0 842 0 cm\n";
      case 180 -> "-1 0 0 -1 595 842 cm\n";
      case 270 -> "0 -1 1 0 0 595 cm\n";
      default -> "";
    };
  }
}
