package fadu.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops headings that only announce: a list of annexes, a table of contents without dots. */
final class HeadingSieve {
  private static final int NOTICE_LINES = 8;

  private final Folded folded;
  private final List<PartHeading> headings;
  private final Map<String, Integer> latest = new HashMap<>();
  private final Set<String> counted = new HashSet<>();

  private HeadingSieve(Folded folded, List<PartHeading> headings) {
    this.folded = folded;
    this.headings = headings;
    for (int i = 0; i < headings.size(); i++) {
      latest.put(key(headings.get(i)), i);
      if (counted(headings.get(i))) {
        counted.add(key(headings.get(i)));
      }
    }
  }

  static List<PartHeading> sift(Folded folded, List<PartHeading> headings) {
    return new HeadingSieve(folded, headings).run();
  }

  private List<PartHeading> run() {
    List<PartHeading> kept = new ArrayList<>();
    PartHeading container = null;
    for (int i = 0; i < headings.size(); i++) {
      PartHeading heading = headings.get(i);
      if (isContainer(i)) {
        container = heading; // with its list, or as the first line of the annex after it
      } else if (!announces(i)) {
        if (container != null && heading.line().index() > container.line().index() + 1) {
          kept.add(container);
          container = null;
        }
        kept.add(container == null ? heading : heading.from(container.line()));
        container = null;
      }
    }
    return kept;
  }

  private boolean isContainer(int i) {
    return empty(i) && headings.get(i).label().equals("附件") && emptyAnnexOrFull(i + 1);
  }

  private boolean emptyAnnexOrFull(int i) {
    return i < headings.size() && headings.get(i).kind() == PartKind.ANNEX;
  }

  private boolean announces(int i) {
    PartHeading heading = headings.get(i);
    if (heading.kind() == PartKind.AWARD_NOTICE) {
      return !addressed(heading.line().index());
    }
    if (conditions(heading) && !counted(heading) && counted.contains(key(heading))) {
      return true; // named alone in a list of papers; the part itself is 第三部分 专用合同条款
    }
    if (!empty(i)) {
      return false;
    }
    if (latest.getOrDefault(key(heading), i) > i) {
      return true;
    }
    return heading.kind() == PartKind.ANNEX && (emptyAnnex(i - 1) || emptyAnnex(i + 1));
  }

  private boolean emptyAnnex(int i) {
    return i >= 0
        && i < headings.size()
        && headings.get(i).kind() == PartKind.ANNEX
        && !headings.get(i).label().equals("附件")
        && empty(i);
  }

  /** No line stands between this heading and the next. */
  private boolean empty(int i) {
    PartHeading heading = headings.get(i);
    @Nullable PartHeading next = i + 1 < headings.size() ? headings.get(i + 1) : null;
    int nextLine = next == null ? folded.lines.size() : next.line().index();
    return heading.alone() && nextLine == heading.line().index() + 1;
  }

  /** A notice of award speaks to the winner; in a list of papers it is only named. */
  private boolean addressed(int line) {
    int stop = Math.min(folded.lines.size(), line + NOTICE_LINES);
    for (int i = line + 1; i < stop; i++) {
      String words = folded.words(folded.lines.get(i));
      if (words.contains("贵")
          || words.contains("你单位")
          || words.contains("你公司")
          || words.contains("你方")
          || words.contains("中标价")
          || words.contains("成交价")
          || words.contains("成交金额")) {
        return true;
      }
    }
    return false;
  }

  private static boolean counted(PartHeading heading) {
    return heading.title().startsWith("第");
  }

  private static boolean conditions(PartHeading heading) {
    return heading.kind() == PartKind.AGREEMENT
        || heading.kind() == PartKind.GENERAL
        || heading.kind() == PartKind.PARTICULAR;
  }

  private static String key(PartHeading heading) {
    return heading.kind() + heading.label();
  }
}
