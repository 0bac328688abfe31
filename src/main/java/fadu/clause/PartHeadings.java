package fadu.clause;

import org.jspecify.annotations.Nullable;

/** Reads one line as the heading of a part, or finds that it is none. */
final class PartHeadings {
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_NAME = 24;

  private static final int SHORT_TEXT = 6000;

  private final Folded folded;

  /** 专用条款20.4 at the head of a paragraph opens a part; in a long document it is a reference. */
  private final boolean prefixes;

  PartHeadings(Folded folded) {
    this.folded = folded;
    this.prefixes = folded.text.length() <= SHORT_TEXT;
  }

  @Nullable PartHeading read(Line line) {
    if (line.row() || TableOfContents.entry(folded.text, line.from(), line.to())) {
      return null;
    }
    PartHeading annex = AnnexHeading.read(folded, line);
    if (annex != null) {
      return annex;
    }
    PartHeading whole = line.length() <= LONGEST_LINE ? whole(line) : null;
    return whole == null ? prefix(line) : whole;
  }

  private @Nullable PartHeading whole(Line line) {
    String words = folded.words(line);
    PartName name = PartName.of(words);
    PartKind kind = PartNames.conditions(name);
    if (kind != null && !name.closed()) {
      return heading(line, kind, kind.label(), words);
    }
    if (name.division() == PartName.Division.PART) {
      return name.closed() ? null : division(line, words, name.name());
    }
    if (PartNames.supplement(name)) {
      return heading(line, PartKind.SUPPLEMENT, PartKind.SUPPLEMENT.label(), words);
    }
    if (PartNames.awardNotice(name)) {
      return heading(line, PartKind.AWARD_NOTICE, name.name(), words);
    }
    return PartNames.annex(name) ? heading(line, PartKind.ANNEX, name.name(), words) : null;
  }

  /** 第X部分 with a name of its own. */
  private @Nullable PartHeading division(Line line, String words, String name) {
    if (name.length() > LONGEST_NAME || name.indexOf(',') >= 0 || name.indexOf('。') >= 0) {
      return null;
    }
    PartKind kind =
        name.contains("专用")
            ? PartKind.PARTICULAR
            : name.contains("通用")
                ? PartKind.GENERAL
                : name.contains("协议书") ? PartKind.AGREEMENT : PartKind.ANNEX;
    String label = kind == PartKind.ANNEX ? name.isEmpty() ? words : name : kind.label();
    return heading(line, kind, label, words);
  }

  /** The prefix 专用条款 before a clause number, or null. */
  @Nullable PartHeading prefix(Line line) {
    int stop = prefixes ? Math.min(line.to(), line.from() + 10) : line.from();
    for (int end = stop; end >= line.from() + 3; end--) {
      String name = folded.text.substring(line.from(), end);
      PartKind kind =
          name.equals("补充协议")
              ? PartKind.SUPPLEMENT
              : PartNames.conditions(new PartName(PartName.Division.NONE, 0, name, false));
      if (kind != null) {
        int body = afterPrefix(line, end, kind);
        return body < 0
            ? null
            : new PartHeading(line, kind, kind.label(), "", line.from(), body, true);
      }
    }
    return null;
  }

  /** Where the clause begins behind 专用条款, 专用条款:, 补充协议(一): – or -1. */
  private int afterPrefix(Line line, int end, PartKind kind) {
    String text = folded.text;
    int at = end;
    if (kind == PartKind.SUPPLEMENT && at < line.to() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      at = close > 0 && close < Math.min(line.to(), at + 5) ? close + 1 : at;
    }
    if (at < line.to() && text.charAt(at) == ':') {
      return at + 1;
    }
    while (at < line.to() && text.charAt(at) == ' ') {
      at++;
    }
    ClauseNumber number = NumberReader.read(folded, at, line.to());
    return number == null || kind == PartKind.SUPPLEMENT ? -1 : at;
  }

  private static PartHeading heading(Line line, PartKind kind, String label, String title) {
    return new PartHeading(line, kind, label, title, line.from(), line.to(), false);
  }
}
