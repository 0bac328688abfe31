package fadu.web;

import java.util.List;

/**
 * A review as the page shows it.
 *
 * @param groups findings by outcome, violations first and by severity within
 */
record Screen(
    Header header,
    List<Warning> warnings,
    Counts counts,
    List<Group> groups,
    List<Paper> papers,
    boolean cut) {

  /** What the contract is, at a glance; empty where it could not be read. */
  record Header(
      String kind,
      String title,
      String owner,
      String contractor,
      String price,
      String signedOn,
      String start,
      String end,
      String days,
      String asOf,
      String engine,
      String ruleSet) {}

  record Warning(String code, String message) {}

  /** Outcomes counted; they add up to {@code points}. */
  record Counts(
      int points, int violated, int satisfied, int notApplicable, int notAssessed, int error) {}

  /** Findings of one outcome. */
  record Group(String outcome, List<Band> bands, int size) {}

  /** Findings of one severity, or all of them where severity does not matter. */
  record Band(String severity, String css, List<Finding> findings) {}

  /**
   * @param number running number on the page, from 1
   * @param severity empty unless violated
   */
  record Finding(
      int number,
      String code,
      String title,
      String severity,
      String css,
      String message,
      String reason,
      String suggestion,
      String replacement,
      List<Basis> basis,
      List<Quote> quotes,
      String rule,
      String ruleFile,
      int ruleLine) {}

  record Basis(String law, String docNo, String article, boolean verified) {}

  /**
   * @param id number of the finding, a dot, number of the place
   * @param anchor id of the paragraph, to jump to without a script
   */
  record Quote(
      String id, String anchor, String file, String where, String words, List<String> facts) {}

  /** One file. */
  record Paper(String name, List<Block> blocks) {}

  /** A paragraph, or a table. */
  record Block(boolean table, List<Line> lines) {}

  /**
   * A paragraph or a row of a table.
   *
   * @param cells the cells of a row; one for a paragraph
   */
  record Line(String anchor, String css, List<Cell> cells) {}

  record Cell(int columns, List<Piece> pieces) {}

  /**
   * Words with the same marks.
   *
   * @param quotes ids of the quotes they belong to, separated by blanks; empty for plain words
   */
  record Piece(String text, String css, String quotes) {}
}
