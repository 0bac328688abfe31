package fadu.extract.html;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;

/** White space as a browser collapses it. */
final class Words {
  private final Flow flow;
  private boolean blank;

  /** What holds where the blank stands, which may not hold after it. */
  private int blankFlags;

  private int last = -1;
  private int breaks;

  Words(Flow flow) {
    this.flow = flow;
  }

  void add(String text, int flags, boolean pre) throws Refused {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean newLine = c == '\n' || c == '\r';
      if (pre && newLine) {
        flow.append(out, flags);
        out.setLength(0);
        if (c == '\n') {
          end();
        }
      } else if (!pre && (newLine || c == ' ' || c == '\t' || c == '\f')) {
        blankFlags = blank ? blankFlags : flags;
        blank = true;
      } else {
        if (breaks == 1) {
          flow.lineBreak(flags);
        } else if (blank && last >= 0) {
          flow.append(out, flags);
          out.setLength(0);
          flow.append(" ", blankFlags);
        }
        blank = false;
        breaks = 0;
        last = c;
        out.append(pre && c == '\t' ? "    " : Character.toString(c));
      }
    }
    flow.append(out, flags);
  }

  /** A line break; two in a row end the paragraph. */
  void lineBreak() throws Refused {
    blank = false;
    if (breaks == 1) {
      end();
    } else if (last >= 0) {
      breaks = 1;
      last = -1;
    }
  }

  private void end() throws Refused {
    if (!flow.isLineEmpty()) {
      flow.endParagraph("");
    }
    endLine();
  }

  /** The line ends; blanks at its end and the start of the next do not count. */
  void endLine() {
    blank = false;
    breaks = 0;
    last = -1;
  }
}
