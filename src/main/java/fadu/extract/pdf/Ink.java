package fadu.extract.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.jspecify.annotations.Nullable;

/**
 * White or not white: all that text needs of colour. Colour spaces are told by their family; no
 * profile of a file is ever loaded.
 */
final class Ink {
  static final PDColor WHITE = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);
  static final PDColor DARK = new PDColor(new float[] {0}, PDDeviceGray.INSTANCE);

  private static final float NEARLY = 0.98f;

  private Ink() {}

  /** Stands for the space by how it says white; null where that is not known. */
  static @Nullable PDColorSpace space(COSName name, @Nullable PDResources resources) {
    COSBase base = name;
    if (resources != null) {
      var spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      if (spaces != null && spaces.getDictionaryObject(name) != null) {
        base = spaces.getDictionaryObject(name);
      }
    }
    if (base instanceof COSArray array && array.size() > 0) {
      COSBase family = array.getObject(0);
      if (COSName.ICCBASED.equals(family) && array.size() > 1) {
        return array.getObject(1) instanceof COSStream profile
            ? additive(profile.getInt(COSName.N))
            : null;
      }
      base = family;
    }
    if (COSName.DEVICEGRAY.equals(base) || COSName.CALGRAY.equals(base)) {
      return PDDeviceGray.INSTANCE;
    }
    if (COSName.DEVICERGB.equals(base) || COSName.CALRGB.equals(base)) {
      return PDDeviceRGB.INSTANCE;
    }
    boolean subtractive =
        COSName.DEVICECMYK.equals(base)
            || COSName.SEPARATION.equals(base)
            || COSName.DEVICEN.equals(base);
    return subtractive ? PDDeviceCMYK.INSTANCE : null;
  }

  private static @Nullable PDColorSpace additive(int components) {
    return switch (components) {
      case 1 -> PDDeviceGray.INSTANCE;
      case 3 -> PDDeviceRGB.INSTANCE;
      case 4 -> PDDeviceCMYK.INSTANCE;
      default -> null;
    };
  }

  static PDColor of(List<COSBase> operands, @Nullable PDColorSpace space) {
    if (space == null || operands.isEmpty()) {
      return DARK;
    }
    boolean subtractive = space == PDDeviceCMYK.INSTANCE;
    for (COSBase operand : operands) {
      if (!(operand instanceof COSNumber number)) {
        return DARK;
      }
      float value = number.floatValue();
      if (subtractive ? value > 1 - NEARLY : value < NEARLY) {
        return DARK;
      }
    }
    return WHITE;
  }
}
