package fadu.extract.docx;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.flow.NumberFormat;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads Word files in Open XML: docx, docm, dotx and dotm, transitional and strict. */
public final class DocxReader {
  private final GuardedZip zip;
  private final Notices notices = new Notices();

  private final boolean inner;

  private DocxReader(GuardedZip zip, boolean inner) {
    this.zip = zip;
    this.inner = inner;
  }

  /** Reads a document that stands in another; documents inside it stay unread. */
  public static SourceText readChunk(String name, GuardedZip zip) throws Refused {
    return new DocxReader(zip, true).read(name, "", "docx");
  }

  /**
   * Reads a Word file.
   *
   * @param name what its sender called it, a label only
   * @param sha256 hash of its bytes
   * @param zip its parts
   * @return its text in reading order with printed numbers, without pages
   * @throws Refused {@code DAMAGED}, {@code TOO_DEEP}, {@code TOO_LARGE}, {@code NO_TEXT} and what
   *     the zip refuses
   */
  public static SourceText read(String name, String sha256, GuardedZip zip) throws Refused {
    return read(name, sha256, zip, "docx");
  }

  /**
   * Reads what is a Word file once unpacked; as {@link #read(String, String, GuardedZip)}.
   *
   * @param format what the result calls it
   */
  public static SourceText read(String name, String sha256, GuardedZip zip, String format)
      throws Refused {
    return new DocxReader(zip, false).read(name, sha256, format);
  }

  private SourceText read(String name, String sha256, String format) throws Refused {
    String main =
        Relationships.of(zip, "")
            .part("officeDocument")
            .filter(zip::has)
            .orElseThrow(
                () -> new Refused(Refused.Code.DAMAGED, "文件已损坏：找不到正文部分；请用办公软件打开修复后另存再提交。"));
    Relationships relationships = Relationships.of(zip, main);
    Styles styles = Styles.read(zip, relationships.part("styles"));
    Lists lists = Lists.read(zip, relationships.part("numbering"), styles);
    Reading reading = new Reading(zip, styles, new Numbering(lists), notices, inner);

    Blocks body = readStory(main, "body", reading, relationships);
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, format);
    Emitter emitter = new Emitter(builder);
    emitter.body(body.done());
    writeNotes(
        emitter, reading, relationships, "footnote", reading.notes.feet(), n -> "[" + n + "]");
    writeNotes(
        emitter,
        reading,
        relationships,
        "endnote",
        reading.notes.ends(),
        n -> "[" + NumberFormat.print(n, "lowerRoman", null) + "]");
    margins(reading, relationships).forEach(builder::margin);
    notePackage();
    if (builder.isEmpty()) {
      throw new Refused(Refused.Code.NO_TEXT, noText());
    }
    notices.report(builder);
    if (Signatures.changed(zip)) {
      builder.warn("SIGNED_THEN_CHANGED", "文件在电子签名之后又有改动（内容与签名记录的摘要不符），审查的是现在的内容；请核对签名时的版本。");
    }
    return builder.build();
  }

  private Blocks readStory(
      String part, String element, Reading reading, Relationships relationships) throws Refused {
    Blocks blocks = new Blocks(fadu.text.Paragraph.Kind.BODY);
    Optional<InputStream> in = zip.stream(part);
    if (in.isPresent()) {
      try (XmlCursor x = new XmlCursor(in.get(), part)) {
        StoryReader story = new StoryReader(x, reading, relationships);
        while (x.nextWithin(0)) {
          if (x.is(Space.WORD, element)) {
            story.read(blocks);
          }
        }
      }
    }
    return blocks;
  }

  private void writeNotes(
      Emitter emitter,
      Reading reading,
      Relationships relationships,
      String element,
      Map<String, Integer> referred,
      IntFunction<String> mark)
      throws Refused {
    Optional<String> part = relationships.part(element + "s");
    if (referred.isEmpty() || part.isEmpty()) {
      return;
    }
    Map<String, Blocks> notes = new java.util.HashMap<>();
    Optional<InputStream> in = zip.stream(part.get());
    if (in.isPresent()) {
      try (XmlCursor x = new XmlCursor(in.get(), part.get())) {
        StoryReader story = new StoryReader(x, reading, Relationships.of(zip, part.get()));
        while (x.nextWithin(0)) {
          String id = x.attribute("id");
          if (x.is(Space.WORD, element) && id != null && referred.containsKey(id)) {
            Blocks note = new Blocks(fadu.text.Paragraph.Kind.FOOTNOTE);
            story.read(note);
            notes.put(id, note);
          }
        }
      }
    }
    referred.forEach(
        (id, number) -> {
          Blocks note = notes.get(id);
          if (note != null) {
            emitter.note(mark.apply(number), note.done());
          }
        });
  }

  private Set<String> margins(Reading reading, Relationships relationships) throws Refused {
    Set<String> margins = new LinkedHashSet<>();
    for (Relationship r : relationships.all()) {
      boolean margin = r.type().equals("header") || r.type().equals("footer");
      if (margin && !r.external()) {
        String root = r.type().equals("header") ? "hdr" : "ftr";
        Blocks blocks = readStory(r.target(), root, reading, Relationships.of(zip, r.target()));
        margins.addAll(lines(blocks.done()));
      }
    }
    return margins;
  }

  private static List<String> lines(List<Block> blocks) {
    SourceTextBuilder plain = new SourceTextBuilder("", "", "docx");
    new Emitter(plain).body(blocks);
    return plain.build().text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** What the package holds or points to besides text. */
  private void notePackage() throws Refused {
    for (String part : zip.names()) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (lower.endsWith("vbaproject.bin")) {
        notices.macro();
      } else if (lower.contains("/activex/")) {
        notices.active();
      } else if (lower.endsWith(".rels")) {
        for (Relationship r : Relationships.read(zip, part, "").all()) {
          if (r.external() && !r.type().equals("hyperlink")) {
            notices.external(r.target());
          }
        }
      }
    }
  }

  private String noText() {
    boolean pictures =
        zip.names().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains("/media/"));
    if (notices.leavesTextUnread()) {
      return "文件的正文在嵌入的另一份文件里，读不到文字；请用办公软件打开后另存为普通的 docx 再提交。";
    }
    return pictures ? "文件里只有图片，没有文字；请提交文字版，或者导出为 PDF 后提交以便识别。" : "文件里没有文字；请核对是否选错了文件。";
  }
}
