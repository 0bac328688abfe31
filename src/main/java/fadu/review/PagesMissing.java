package fadu.review;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** A submission cannot be reviewed before pages of its files have been recognised. */
public final class PagesMissing extends Exception {
  private static final long serialVersionUID = 1;

  private final transient SortedMap<Integer, SortedSet<Integer>> pages;

  PagesMissing(SortedMap<Integer, SortedSet<Integer>> pages) {
    super("pages to recognise");
    this.pages = pages;
  }

  /** Page numbers from 1, by index of the file in the submission. */
  public SortedMap<Integer, SortedSet<Integer>> pages() {
    return new TreeMap<>(pages);
  }
}
