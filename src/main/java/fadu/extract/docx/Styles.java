package fadu.extract.docx;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles of a document, with what each inherits. */
final class Styles {
  private static final int MAX_CHAIN = 64;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, ParagraphStyle> paragraphs = new HashMap<>();
  private final Map<String, RunFormat> characters = new HashMap<>();
  private RunFormat defaults = RunFormat.NONE;
  private @Nullable String defaultParagraph;

  static Styles read(GuardedZip zip, Optional<String> part) throws Refused {
    Styles styles = new Styles();
    Optional<InputStream> in = part.isPresent() ? zip.stream(part.get()) : Optional.empty();
    if (in.isPresent()) {
      try (XmlCursor x = new XmlCursor(in.get(), part.get())) {
        styles.read(x);
      }
    }
    return styles;
  }

  private void read(XmlCursor x) throws Refused {
    x.next(0);
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.is(Space.WORD, "style")) {
        readStyle(x);
      } else if (x.is(Space.WORD, "docDefaults")) {
        int at = x.depth();
        while (x.nextWithin(at)) {
          if (x.is(Space.WORD, "rPr")) {
            defaults = RunFormat.read(x);
          }
        }
      }
    }
  }

  private void readStyle(XmlCursor x) throws Refused {
    String id = x.attribute("styleId");
    String type = x.attribute("type");
    String byDefault = x.attribute("default");
    String name = "";
    String basedOn = null;
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    RunFormat run = RunFormat.NONE;
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.space() != Space.WORD) {
        continue;
      }
      switch (x.name()) {
        case "name" -> name = x.value() == null ? "" : x.value();
        case "basedOn" -> basedOn = x.value();
        case "pPr" -> paragraph = ParagraphFormat.read(x);
        case "rPr" -> run = RunFormat.read(x);
        default -> {}
      }
    }
    if (id == null) {
      return;
    }
    byId.put(id, new Style(id, name, type == null ? "paragraph" : type, basedOn, paragraph, run));
    if ("paragraph".equals(type) && ("1".equals(byDefault) || "true".equals(byDefault))) {
      defaultParagraph = id;
    }
  }

  /** The style of a paragraph; the default one for null or an unknown id. */
  ParagraphStyle paragraph(@Nullable String id) {
    String wanted = id != null && byId.containsKey(id) ? id : defaultParagraph;
    return paragraphs.computeIfAbsent(wanted == null ? "" : wanted, this::resolveParagraph);
  }

  private ParagraphStyle resolveParagraph(String id) {
    List<Style> chain = chain(id);
    ParagraphFormat format = ParagraphFormat.NONE;
    RunFormat run = defaults;
    List<String> ids = new ArrayList<>();
    boolean contents = false;
    List<Style> fromBase = new ArrayList<>(chain);
    Collections.reverse(fromBase);
    for (Style style : fromBase) {
      format = style.paragraph().over(format);
      run = style.run().over(run);
    }
    for (Style style : chain) {
      ids.add(style.id());
      contents |= style.name().toLowerCase(Locale.ROOT).startsWith("toc ");
    }
    return new ParagraphStyle(format, run, List.copyOf(ids), contents);
  }

  /** What a character style says, with all it inherits. */
  RunFormat character(@Nullable String id) {
    return id == null ? RunFormat.NONE : characters.computeIfAbsent(id, this::resolveCharacter);
  }

  private RunFormat resolveCharacter(String id) {
    RunFormat run = RunFormat.NONE;
    List<Style> chain = new ArrayList<>(chain(id));
    Collections.reverse(chain);
    for (Style style : chain) {
      run = style.run().over(run);
    }
    return run;
  }

  /** The list that a numbering style ({@code w:numStyleLink}) stands for. */
  @Nullable Integer listOfNumberingStyle(String id) {
    Style style = byId.get(id);
    return style == null ? null : style.paragraph().list();
  }

  private List<Style> chain(String id) {
    List<Style> chain = new ArrayList<>();
    Style style = byId.get(id);
    while (style != null && chain.size() < MAX_CHAIN && !chain.contains(style)) {
      chain.add(style);
      style = style.basedOn() == null ? null : byId.get(style.basedOn());
    }
    return chain;
  }
}
