package fadu.clause;

/**
 * A number that opens a clause.
 *
 * @param number the number
 * @param line line it stands in
 * @param inside it stands inside the paragraph, after the end of another clause
 */
record ClauseMark(ClauseNumber number, Line line, boolean inside) {}
