package fadu.extract.ocr;

import java.util.SortedSet;
import java.util.TreeSet;

/** A file cannot be read before some of its pages have been recognised. */
public final class PagesWanted extends Exception {
  private static final long serialVersionUID = 1L;

  private final TreeSet<Integer> pages;

  public PagesWanted(SortedSet<Integer> pages) {
    super("pages to recognise: " + pages.size());
    this.pages = new TreeSet<>(pages);
  }

  /** Their numbers, counted from 1. */
  public SortedSet<Integer> pages() {
    return new TreeSet<>(pages);
  }
}
