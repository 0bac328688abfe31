package fadu.extract.docx;

import fadu.extract.Refused;
import fadu.extract.flow.Symbols;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside one paragraph into its line. */
final class InlineReader {
  /** A tab, and a line to write on where its tab stop prints one. */
  private static final String GAP = "    ";

  private final XmlCursor x;
  private final Reading reading;
  private final StoryReader story;
  private final Fields fields;
  private final Line line;
  private final boolean shadedAround;
  private final List<Block> boxes = new ArrayList<>(0);
  private final StringBuilder words = new StringBuilder();
  private ParagraphFormat format = ParagraphFormat.NONE;
  private ParagraphStyle style;

  InlineReader(
      XmlCursor x,
      Reading reading,
      StoryReader story,
      Fields fields,
      Line line,
      boolean shadedAround) {
    this.x = x;
    this.reading = reading;
    this.story = story;
    this.fields = fields;
    this.line = line;
    this.shadedAround = shadedAround;
    this.style = reading.styles.paragraph(null);
  }

  ParagraphFormat format() {
    return format;
  }

  ParagraphStyle style() {
    return style;
  }

  /** Text boxes anchored in the paragraph. */
  List<Block> boxes() {
    return boxes;
  }

  /** Reads the children of the current element; {@code flags} of {@link Line} hold for all. */
  void read(int flags) throws Refused {
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.space() == Space.MATH) {
        readMath(flags);
      } else if (x.space() == Space.WORD) {
        readElement(flags);
      }
    }
  }

  private void readElement(int flags) throws Refused {
    switch (x.name()) {
      case "r" -> readRun(flags);
      case "pPr" -> {
        format = ParagraphFormat.read(x);
        style = reading.styles.paragraph(format.style());
      }
      case "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "bdo", "dir", "rubyBase" ->
          read(flags);
      case "fldSimple" -> {
        String code = x.attribute("instr");
        reading.notices.fieldCode(code == null ? "" : code);
        read(flags);
      }
      case "ins", "moveTo" -> {
        reading.notices.inserted();
        read(flags | Line.INSERTED);
      }
      case "del", "moveFrom" -> reading.notices.deleted();
      case "subDoc" -> story.readReference();
      default -> {}
    }
  }

  private void readRun(int flags) throws Refused {
    int inside = x.depth();
    RunFormat run = RunFormat.NONE;
    Look look = null;
    while (x.next(inside)) {
      if (x.is(Space.WORD, "rPr")) {
        run = RunFormat.read(x);
        look = null;
      } else {
        if (look == null) {
          look = look(run);
        }
        readContent(look, flags | look.flags());
      }
    }
  }

  private Look look(RunFormat run) {
    RunFormat character = reading.styles.character(run.style());
    boolean ground = shadedAround || Boolean.TRUE.equals(format.over(style.format()).shaded());
    return run == RunFormat.NONE && style.run() == RunFormat.NONE
        ? Look.PLAIN
        : Look.of(run, character, style.run(), ground);
  }

  private void readContent(Look look, int flags) throws Refused {
    if (x.space() != Space.WORD) {
      if (x.space() == Space.MATH) {
        readMath(flags);
      }
      return;
    }
    switch (x.name()) {
      case "t" -> {
        words.setLength(0);
        x.text(words);
        show(Symbols.shown(look.font(), words), flags);
      }
      case "tab", "ptab" -> {
        boolean ruled = Boolean.TRUE.equals(format.over(style.format()).ruledTabs());
        show(GAP, ruled ? flags | Line.UNDERLINED : flags);
      }
      case "br" -> {
        String type = x.attribute("type");
        if (type == null || type.equals("textWrapping")) {
          breakLine(flags);
        }
      }
      case "cr" -> breakLine(flags);
      case "noBreakHyphen" -> show("-", flags);
      case "sym" -> show(symbol(), flags);
      case "fldChar" -> readFieldMark(flags);
      case "instrText" -> {
        words.setLength(0);
        x.text(words);
        if (fields.isOpen()) {
          fields.code(words);
        } else {
          reading.notices.fieldCode(words.toString());
        }
      }
      case "footnoteReference" -> reading.notes.foot(id());
      case "endnoteReference" -> reading.notes.end(id());
      case "drawing", "pict", "object" -> new DrawingReader(x, reading, story).read(boxes);
      case "ruby" -> read(flags);
      default -> {}
    }
  }

  private String id() {
    String id = x.attribute("id");
    return id == null ? "" : id;
  }

  private String symbol() {
    String code = x.attribute("char");
    try {
      return Symbols.shown(x.attribute("font"), Integer.parseInt(code == null ? "" : code, 16));
    } catch (NumberFormatException e) {
      return "•";
    }
  }

  private void readFieldMark(int flags) throws Refused {
    String type = x.attribute("fldCharType");
    switch (type == null ? "" : type) {
      case "begin" -> {
        fields.begin();
        FormField form = FormField.read(x);
        if (form.shown() != null) {
          fields.shows(form.shown());
        }
      }
      case "separate" -> reading.notices.fieldCode(fields.separate());
      case "end" -> {
        reading.notices.fieldCode(fields.separate());
        show(fields.end(), flags);
      }
      default -> {}
    }
  }

  private void breakLine(int flags) {
    if (fields.showsText()) {
      line.lineBreak(flags);
    }
  }

  private void show(@Nullable CharSequence text, int flags) throws Refused {
    if (text == null || text.length() == 0) {
      return;
    }
    int with = flags;
    if (!fields.showsText()) {
      if (!fields.hidesText()) {
        return;
      }
      with |= Line.HIDDEN;
    } else if (fields.isFormText()) {
      with |= Line.UNDERLINED;
    }
    if ((with & Line.HIDDEN) != 0 && !text.toString().isBlank()) {
      reading.notices.hidden();
    }
    reading.count(text.length());
    fields.resulted();
    line.append(text, with);
  }

  /** Formulas as the characters they hold, fractions with a stroke. */
  private void readMath(int flags) throws Refused {
    int inside = x.depth();
    while (x.nextWithin(inside)) {
      if (x.is(Space.MATH, "t")) {
        words.setLength(0);
        x.text(words);
        show(words, flags);
      } else if (x.is(Space.MATH, "den")) {
        show("/", flags);
      }
    }
  }
}
