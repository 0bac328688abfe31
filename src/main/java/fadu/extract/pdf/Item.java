package fadu.extract.pdf;

/** What stands on a page from top to bottom: lines of text and tables. */
sealed interface Item permits Line, Table {
  /** Page number from 1. */
  int page();

  float top();

  float bottom();
}
