package fadu.text;

/** Something about a range of characters that their text does not show. */
public record Mark(int from, int to, Kind kind) {

  /** What is marked. */
  public enum Kind {
    /** Struck out by formatting: an option not chosen, as a reader sees it. */
    STRUCK,
    /** Present in the file, invisible on the page. */
    HIDDEN,
    /** Inserted by a revision that nobody has accepted yet; counts as text. */
    INSERTED,
    /** Recognised from an image, perhaps wrongly; no finding rests on it. */
    DOUBTFUL
  }
}
