package fadu.extract.rtf;

/** What holds between a brace and its partner; starts as a copy of what holds around it. */
final class Group {
  Destination destination = Destination.BODY;

  /** Whether this group opened its destination and must close it. */
  boolean opens;

  int flags;
  boolean deleted;
  int font = -1;

  /** Numbers of the colours of letters and ground, 0 for the usual ones. */
  int colour;

  int ground;

  /** Whether the letters are too small to read. */
  boolean tiny;

  /** Characters of fallback after each Unicode character. */
  int fallback = 1;

  Group inner() {
    Group inner = new Group();
    inner.destination = destination == Destination.TWICE ? Destination.SKIPPED : destination;
    inner.flags = flags;
    inner.deleted = deleted;
    inner.font = font;
    inner.colour = colour;
    inner.ground = ground;
    inner.tiny = tiny;
    inner.fallback = fallback;
    return inner;
  }

  void set(int flag, boolean on) {
    flags = on ? flags | flag : flags & ~flag;
  }
}
