package fadu.extract.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Nested drawings are followed, never into themselves; pictures are noted, never decoded. */
final class DrawOperator extends OperatorProcessor {
  private static final int DEEPEST = 24;

  private final PageEngine engine;
  private final String name;
  private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private DrawOperator(PageEngine engine, String name) {
    super(engine);
    this.engine = engine;
    this.name = name;
  }

  static void register(PageEngine engine) {
    engine.addOperator(new DrawOperator(engine, "Do"));
    engine.addOperator(new DrawOperator(engine, "BI"));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (name.equals("BI")) {
      engine.picture();
      return;
    }
    PDResources resources = engine.getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName object) || resources == null) {
      return;
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream stream = objects == null ? null : objects.getCOSStream(object);
    if (stream == null) {
      return;
    }
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      engine.picture();
    } else if (open.size() < DEEPEST && open.add(stream)) {
      try {
        engine.budget().form();
        Contents.check(stream);
        if (resources.getXObject(object) instanceof PDFormXObject form) {
          engine.showForm(form);
        }
      } finally {
        open.remove(stream);
      }
    }
  }
}
