package fadu.extract.rtf;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;

/** Where the words of a file go: its body, notes and boxes beside it, heads and feet, numbers. */
final class Written {
  /** Most that is kept of an instruction or a name. */
  private static final int ASIDE = 1000;

  private final SourceTextBuilder builder;
  private final Colours colours;
  private final Rows body;
  private final StringBuilder label = new StringBuilder();
  private final StringBuilder aside = new StringBuilder();
  private Flow flow;
  private SourceTextBuilder margin;

  Written(SourceTextBuilder builder, Colours colours) {
    this.builder = builder;
    this.colours = colours;
    margin = builder;
    flow = new Flow(builder);
    body = new Rows(flow);
  }

  void finish() throws Refused {
    body.finish(takeLabel());
  }

  void beginLabel() {
    label.setLength(0);
  }

  void beginAside(Paragraph.Kind kind) {
    flow.beginAside(kind);
  }

  void endAside() throws Refused {
    flow.endAside();
  }

  void beginMargin() {
    margin = new SourceTextBuilder("", "", "rtf");
    flow = new Flow(margin);
  }

  void endMargin() throws Refused {
    flow.endParagraph("");
    SourceText text = margin.build();
    text.paragraphs().forEach(p -> builder.margin(text.words(p.from(), p.to())));
    flow = body.flow();
  }

  /** What was written aside since the last time. */
  String takeAside() {
    return take(aside);
  }

  /** A word that parts paragraphs or cells, or stands for a sign. */
  void word(String word, Group now) throws Refused {
    if (now.destination.isText()) {
      structure(word, now);
    } else if (now.destination == Destination.LABEL && word.equals("tab")) {
      label.append(' ');
    } else {
      put(Signs.of(word), now);
    }
  }

  private void structure(String word, Group now) throws Refused {
    boolean inBody =
        flow == body.flow()
            && now.destination != Destination.NOTE
            && now.destination != Destination.TEXT_BOX;
    switch (word) {
      case "par", "sect", "page" -> {
        if (word.equals("par") || !flow.isLineEmpty()) {
          if (inBody) {
            body.paragraph(takeLabel());
          } else {
            flow.endParagraph(takeLabel());
          }
        }
      }
      case "line" -> flow.lineBreak(now.flags);
      case "tab" -> put("    ", now);
      case "pard" -> {
        if (inBody) {
          body.inTable(false);
        }
        label.setLength(0);
      }
      case "intbl" -> {
        if (inBody) {
          body.inTable(true);
        }
      }
      case "cell" -> {
        if (inBody) {
          body.cell(takeLabel());
        }
      }
      case "nestcell" -> flow.endParagraph(takeLabel());
      case "row" -> {
        if (inBody) {
          body.row();
        }
      }
      default -> put(Signs.of(word), now);
    }
  }

  /** Words where they belong; those of what is passed over go nowhere. */
  void put(String words, Group now) throws Refused {
    if (words.isEmpty()) {
      return;
    }
    if (now.destination.isText()) {
      if (!now.deleted) {
        flow.append(words, colours.hides(now) ? now.flags | Flow.HIDDEN : now.flags);
      }
    } else if (now.destination == Destination.COLOURS) {
      words.chars().filter(c -> c == ';').forEach(c -> colours.end());
    } else if (now.destination == Destination.LABEL) {
      label.append(words);
    } else if (now.destination.isAside()) {
      if (aside.length() < ASIDE) {
        aside.append(words);
      }
    }
  }

  /** The printed number with a blank after it; a bullet is no number. */
  private String takeLabel() {
    String words = take(label).strip();
    return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words + " " : "";
  }

  private static String take(StringBuilder from) {
    String words = from.toString();
    from.setLength(0);
    return words;
  }
}
