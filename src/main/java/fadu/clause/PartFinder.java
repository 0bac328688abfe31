package fadu.clause;

import java.util.ArrayList;
import java.util.List;

/** Cuts one document into its parts. */
final class PartFinder {
  private static final int COVER = 2000;

  /**
   * A part before its place in the submission is known.
   *
   * @param from first character, heading included, in the shadow text
   * @param heading first character of the heading's title
   * @param body first character after the heading
   */
  record Found(PartKind kind, String label, String title, int from, int heading, int body) {}

  private final Folded folded;
  private final PartKind first;
  private final String firstLabel;

  private PartFinder(Folded folded, PartKind first, String firstLabel) {
    this.folded = folded;
    this.first = first;
    this.firstLabel = firstLabel;
  }

  /**
   * @param first what the text before the first heading, or without any, is
   * @return parts in order, the first from 0; at least one
   */
  static List<Found> find(Folded folded, PartKind first, String firstLabel) {
    return new PartFinder(folded, first, firstLabel).run();
  }

  private List<Found> run() {
    List<PartHeading> headings = new ArrayList<>();
    PartHeadings reader = new PartHeadings(folded);
    for (Line line : folded.lines) {
      PartHeading heading = reader.read(line);
      if (heading != null && !continues(headings, heading)) {
        headings.add(heading);
      }
    }
    return parts(HeadingSieve.sift(folded, headings));
  }

  /** 专用条款20.5 after 专用条款20.4, the title 工程质量保修书 under 附件3. */
  private static boolean continues(List<PartHeading> headings, PartHeading heading) {
    if (headings.isEmpty()) {
      return false;
    }
    PartHeading last = headings.get(headings.size() - 1);
    if (heading.prefix() && last.sameAs(heading)) {
      return true;
    }
    boolean ownTitle = heading.kind() == PartKind.ANNEX && heading.label().equals(heading.title());
    boolean near = heading.line().index() - last.line().index() <= 1;
    return ownTitle && near && last.kind() == PartKind.ANNEX && !heading.label().startsWith("附");
  }

  /** A page or two before the agreement or the conditions; before annexes it is the contract. */
  private boolean isCover(PartHeading next) {
    boolean body =
        next.kind() == PartKind.AGREEMENT
            || next.kind() == PartKind.GENERAL
            || next.kind() == PartKind.PARTICULAR;
    return first == PartKind.AGREEMENT && body && !next.prefix() && next.line().from() <= COVER;
  }

  private List<Found> parts(List<PartHeading> headings) {
    List<Found> parts = new ArrayList<>();
    boolean cover = !headings.isEmpty() && folded.lineAt(0) < headings.get(0).line().index();
    if (headings.isEmpty() || cover) {
      String label = cover && isCover(headings.get(0)) ? "首部" : firstLabel;
      parts.add(new Found(first, label, "", 0, 0, 0));
    }
    for (PartHeading heading : headings) {
      int from = parts.isEmpty() ? 0 : heading.line().from();
      parts.add(
          new Found(
              heading.kind(),
              heading.label(),
              heading.title(),
              from,
              heading.at(),
              heading.body()));
    }
    return parts;
  }
}
