package fadu.clause;

/**
 * The line, or the beginning of a line, that opens a part.
 *
 * @param line line it stands in
 * @param at first character of the title
 * @param body first character after the heading itself, in the shadow text
 * @param prefix the heading only says where the clause behind it stands: 专用条款20.4 双方…
 */
record PartHeading(
    Line line, PartKind kind, String label, String title, int at, int body, boolean prefix) {

  /** Nothing but the heading stands in its line. */
  boolean alone() {
    return body >= line.to();
  }

  /** The same part, begun at an earlier line. */
  PartHeading from(Line earlier) {
    return new PartHeading(earlier, kind, label, title, at, body, prefix);
  }

  boolean sameAs(PartHeading other) {
    return kind == other.kind && label.equals(other.label);
  }
}
