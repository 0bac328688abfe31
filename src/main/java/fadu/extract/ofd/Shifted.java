package fadu.extract.ofd;

/** Objects of an annotation, whose places count from its own corner. */
final class Shifted {
  private Shifted() {}

  static Drawn by(Drawn object, double x, double y) {
    if (object instanceof Drawn.Text t) {
      return new Drawn.Text(
          frame(t, x, y),
          t.font(),
          t.size(),
          t.stretch(),
          t.direction(),
          t.fill(),
          t.filled(),
          t.codes());
    }
    if (object instanceof Drawn.Path p) {
      return new Drawn.Path(
          frame(p, x, y), p.stroked(), p.filled(), p.stroke(), p.fill(), p.width(), p.data());
    }
    return object instanceof Drawn.Image i
        ? new Drawn.Image(frame(i, x, y), i.resource())
        : new Drawn.Composite(frame(object, x, y), ((Drawn.Composite) object).resource());
  }

  private static Drawn.Frame frame(Drawn object, double x, double y) {
    Drawn.Frame f = object.frame();
    return new Drawn.Frame(
        f.x() + x, f.y() + y, f.width(), f.height(), f.ctm(), f.visible(), f.style());
  }
}
