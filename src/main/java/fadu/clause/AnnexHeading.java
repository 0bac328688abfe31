package fadu.clause;

import org.jspecify.annotations.Nullable;

/** 附件3 工程质量保修书, 附件:10 支付担保格式, 附录A, 附表三 – but not 附件7列参考品牌. */
final class AnnexHeading {
  private static final int LONGEST_TITLE = 40;

  /** What a sentence about an annex goes on with. */
  private static final String SENTENCE = "列中的为是与和及、至由作不所";

  private AnnexHeading() {}

  static @Nullable PartHeading read(Folded folded, Line line) {
    String text = folded.text;
    int at = behindNumber(text, line);
    int end = line.to();
    if (!(text.startsWith("附件", at) || text.startsWith("附录", at) || text.startsWith("附表", at))) {
      return null;
    }
    String word = text.substring(at, at + 2);
    int i = at + 2;
    if (i >= end) {
      return alone(line, word, end);
    }
    while (i < end && (text.charAt(i) == ':' || text.charAt(i) == ' ' || text.charAt(i) == '(')) {
      i++;
    }
    int number = numberEnd(text, i, end);
    if (number == i) {
      return i >= end ? alone(line, word, end) : null;
    }
    String label = word + text.substring(i, number);
    int body = number;
    while (body < end && ":、.) -".indexOf(text.charAt(body)) >= 0) {
      body++;
    }
    return titled(folded, line, label, number, body);
  }

  /** 六、附件一 承包人承揽工程项目一览表: the number of a list goes before the annex. */
  private static int behindNumber(String text, Line line) {
    int at = line.from();
    int end = HanNumber.end(text, at, line.to());
    boolean numbered = end > at && end + 2 < line.to() && text.charAt(end) == '、';
    return numbered && text.startsWith("附", end + 1) && line.to() - at <= LONGEST_TITLE
        ? end + 1
        : at;
  }

  private static PartHeading alone(Line line, String word, int end) {
    return new PartHeading(line, PartKind.ANNEX, word, word, line.from(), end, false);
  }

  private static @Nullable PartHeading titled(
      Folded folded, Line line, String label, int number, int body) {
    String text = folded.text;
    int end = line.to();
    if (body >= end) {
      return new PartHeading(
          line,
          PartKind.ANNEX,
          label,
          text.substring(line.from(), number),
          line.from(),
          end,
          false);
    }
    boolean gap = body > number || folded.gapBefore(body);
    ClauseNumber clause = gap ? null : NumberReader.read(folded, body, end);
    if (clause != null && clause.family() == NumberFamily.ARTICLE) {
      return new PartHeading(line, PartKind.ANNEX, label, "", line.from(), body, true);
    }
    if (!gap && SENTENCE.indexOf(text.charAt(body)) >= 0 || manyAnnexes(text, body, end)) {
      return null;
    }
    int stop = titleEnd(text, body, end);
    if (stop < 0) {
      return null;
    }
    String title = text.substring(line.from(), stop).strip();
    int from = stop < end && text.charAt(stop) == ':' ? stop + 1 : stop;
    return new PartHeading(line, PartKind.ANNEX, label, title, line.from(), from, false);
  }

  /** A title ends with its line or at a colon; -1 where a sentence stands instead. */
  private static int titleEnd(String text, int body, int end) {
    int depth = 0;
    for (int i = body; i < end && i - body <= LONGEST_TITLE; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ':') {
        return i;
      }
      if (c == '。' && i + 1 == end) {
        return end;
      }
      if (depth <= 0 && (c == '。' || c == ';' || c == ',')) {
        return -1;
      }
    }
    return end - body <= LONGEST_TITLE ? end : -1;
  }

  /** 附件1:…; 附件2:… in one line is a list. */
  private static boolean manyAnnexes(String text, int body, int end) {
    int stop = Math.min(end - 2, body + 80);
    for (int i = body; i < stop; i++) {
      if (text.charAt(i) == '附'
          && text.charAt(i + 1) == '件'
          && numberEnd(text, i + 2, end) > i + 2) {
        return true;
      }
    }
    return false;
  }

  private static int numberEnd(String text, int at, int end) {
    int i = HanNumber.end(text, at, end);
    if (i > at) {
      return i;
    }
    while (i < end && i < at + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == at && i < end && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
      return i + 1;
    }
    return i + 1 < end && i > at && text.charAt(i) == '-' && Character.isDigit(text.charAt(i + 1))
        ? i + 2
        : i;
  }
}
