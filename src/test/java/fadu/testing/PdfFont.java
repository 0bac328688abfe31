package fadu.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A Chinese font that is named and not embedded, by the map its strings are written in. */
public enum PdfFont {
  UTF16("UniGB-UTF16-H", StandardCharsets.UTF_16BE),
  UCS2("UniGB-UCS2-H", StandardCharsets.UTF_16BE),
  GBK("GBK-EUC-H", Charset.forName("GBK"));

  private final String map;
  private final Charset charset;

  PdfFont(String map, Charset charset) {
    this.map = map;
    this.charset = charset;
  }

  /** Words in one font, as a PDF string. */
  record Piece(String font, String words, String hex) {}

  List<Piece> pieces(String words) {
    return List.of(new Piece("F1", words, HexFormat.of().formatHex(words.getBytes(charset))));
  }

  COSDictionary dictionary() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("GB1"));
    info.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, info);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    for (int[] half : new int[][] {{1, 95}, {814, 908}}) {
      widths.add(COSInteger.get(half[0]));
      widths.add(COSInteger.get(half[1]));
      widths.add(COSInteger.get(500));
    }
    descendant.setItem(COSName.W, widths);
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setName(COSName.BASE_FONT, "STSong-Light");
    type0.setName(COSName.ENCODING, map);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F1", type0);
    return fonts;
  }
}
