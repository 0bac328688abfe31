package fadu.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as the page shows it.
 *
 * @param groups findings by outcome, violations first and by severity within
 * @param areas the violations by area, most first
 * @param outline parts and headed clauses in reading order
 * @param cut whether a file is too long to be shown whole
 * @param otherLaw the comparison with the law of another date, if there is one
 */
record Screen(
    Header header,
    List<Warning> warnings,
    Counts counts,
    List<Group> groups,
    List<Area> areas,
    List<Heading> outline,
    List<Paper> papers,
    boolean cut,
    @Nullable OtherLaw otherLaw) {

  /**
   * The same contract judged by the law of another date.
   *
   * @param groups what differs, by kind of change; kinds without any are left out
   */
  record OtherLaw(String asOf, int size, List<ChangeGroup> groups) {}

  /**
   * @param change added, removed, changed or outcome
   */
  record ChangeGroup(String change, List<Change> changes) {}

  /**
   * A point that comes out differently.
   *
   * @param number of its finding on the page
   */
  record Change(int number, String code, String title, Judged before, Judged after) {}

  /**
   * A point by the law of one date.
   *
   * @param severity empty unless violated
   * @param css of the severity
   */
  record Judged(
      String outcome,
      String severity,
      String css,
      String message,
      String reason,
      List<Basis> basis,
      List<Quote> quotes) {}

  /** Whether it was judged by the law of an earlier day than this, and not compared with it. */
  boolean older(LocalDate today) {
    return !header.asOf().isEmpty()
        && LocalDate.parse(header.asOf()).isBefore(today)
        && (otherLaw == null || !otherLaw.asOf().equals(today.toString()));
  }

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

  /**
   * Outcomes counted; the first five add up to {@code points}.
   *
   * @param decided violations somebody has decided about
   */
  record Counts(
      int violated,
      int notAssessed,
      int error,
      int satisfied,
      int notApplicable,
      int points,
      int decided) {}

  /** Findings of one outcome. */
  record Group(String outcome, List<Band> bands, int size) {}

  /** Findings of one severity, or all of them where severity does not matter. */
  record Band(String severity, String css, List<Finding> findings) {}

  /** The violations of an area. */
  record Area(String name, List<Finding> findings) {}

  /**
   * @param number running number on the page, from 1
   * @param severity empty unless violated
   * @param missing keys of declared data that keep it from being assessed
   * @param decision what somebody decided, if anybody has
   */
  record Finding(
      int number,
      String code,
      String area,
      String title,
      String severity,
      String css,
      String message,
      String reason,
      String suggestion,
      String replacement,
      List<Basis> basis,
      List<Quote> quotes,
      Rule rule,
      List<String> missing,
      String fingerprint,
      @Nullable Decided decision) {

    /** The facts its words say, each once. */
    public List<String> facts() {
      return quotes.stream().flatMap(quote -> quote.facts().stream()).distinct().toList();
    }
  }

  /** The rule that decided; {@code file} is empty where none did. */
  record Rule(String name, String file, int line) {}

  /**
   * @param id in the law library
   * @param gist what the article says, in our words
   */
  record Basis(
      String id,
      String law,
      String docNo,
      String article,
      String gist,
      String effective,
      boolean verified) {}

  /**
   * @param id number of the finding, a dot, number of the place
   * @param anchor id of the paragraph, to jump to without a script
   * @param page empty where the format has no pages
   * @param boxes where the words stand on the pages: {@code page x0 y0 x1 y1;…} in points
   */
  record Quote(
      String id,
      String anchor,
      String file,
      String part,
      String clause,
      String page,
      String boxes,
      String words,
      List<String> facts) {}

  /**
   * A decision that stands, or one that was withdrawn.
   *
   * @param at date and time
   * @param ordinal number of the review on whose page it was made
   */
  record Decided(String verdict, String reason, String remark, String by, String at, int ordinal) {}

  /**
   * A part or a clause.
   *
   * @param spot page and distance from its top in points; empty where there are no pages
   * @param css severity of the gravest violation between it and the next heading, or empty
   */
  record Heading(
      String anchor, String spot, int level, String number, String caption, String css) {}

  /**
   * One file.
   *
   * @param number position in the result's input, from 0; -1 if it is not there
   * @param role what it is in the submission
   * @param format by content
   * @param pages empty where the format has none
   * @param complete whether all of it could be read
   * @param original how its pages are shown, if it has any
   */
  record Paper(
      int number,
      String anchor,
      String name,
      String role,
      String format,
      String pages,
      int characters,
      boolean complete,
      @Nullable Original original,
      List<Chunk> chunks) {}

  /**
   * The pages of a file as it was sent.
   *
   * @param kind {@code pdf}: drawn by the browser; {@code sheets}: drawn by the server
   * @param sizes of the pages in order, {@code width height count;…} in points
   * @param layers pages whose words were recognised, {@code from-to;…}
   */
  record Original(String kind, String sizes, String layers) {}

  /** Some blocks that follow each other, which a browser may lay out when they come into view. */
  record Chunk(List<Block> blocks) {}

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
