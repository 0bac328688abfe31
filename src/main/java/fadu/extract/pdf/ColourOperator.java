package fadu.extract.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Any operator that sets a colour, reduced to {@link Ink}. */
final class ColourOperator extends OperatorProcessor {
  private static final List<String> NAMES =
      List.of("g", "rg", "k", "cs", "sc", "scn", "G", "RG", "K", "CS", "SC", "SCN");

  private final String name;
  private final boolean filling;

  private ColourOperator(PDFStreamEngine engine, String name) {
    super(engine);
    this.name = name;
    this.filling = Character.isLowerCase(name.charAt(0));
  }

  static void register(PDFStreamEngine engine) {
    NAMES.forEach(name -> engine.addOperator(new ColourOperator(engine, name)));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    PDFStreamEngine engine = getContext();
    PDGraphicsState state = engine.getGraphicsState();
    switch (name) {
      case "g", "G" -> set(state, PDDeviceGray.INSTANCE, operands);
      case "rg", "RG" -> set(state, PDDeviceRGB.INSTANCE, operands);
      case "k", "K" -> set(state, PDDeviceCMYK.INSTANCE, operands);
      case "cs", "CS" -> {
        PDColorSpace space =
            !operands.isEmpty() && operands.get(0) instanceof COSName of
                ? Ink.space(of, engine.getResources())
                : null;
        set(state, space, List.of());
      }
      default ->
          set(
              state,
              filling ? state.getNonStrokingColorSpace() : state.getStrokingColorSpace(),
              operands);
    }
  }

  @SuppressWarnings("NullAway") // PDFBox keeps the space as it is given; null means unknown here
  private void set(PDGraphicsState state, @Nullable PDColorSpace space, List<COSBase> operands) {
    PDColor ink = Ink.of(operands, space);
    if (filling) {
      state.setNonStrokingColorSpace(space);
      state.setNonStrokingColor(ink);
    } else {
      state.setStrokingColorSpace(space);
      state.setStrokingColor(ink);
    }
  }
}
