package fadu.extract.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Operators that build or paint a path, handed to the page's {@link Pen}. */
final class PathOperator extends OperatorProcessor {
  private static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n",
          "W", "W*");

  private final String name;
  private final Pen pen;
  private final float[] numbers = new float[6];

  private PathOperator(PageEngine engine, Pen pen, String name) {
    super(engine);
    this.pen = pen;
    this.name = name;
  }

  static void register(PageEngine engine, Pen pen) {
    NAMES.forEach(name -> engine.addOperator(new PathOperator(engine, pen, name)));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    int n = Math.min(numbers.length, operands.size());
    for (int i = 0; i < n; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    pen.draw(name, numbers, n);
  }
}
