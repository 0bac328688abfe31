package fadu.extract.ofd;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.ocr.Recognition;
import fadu.extract.pdf.Sheet;
import fadu.extract.pdf.Sheets;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Reads OFD: text objects with their boxes, templates, annotations; all documents of the file. */
public final class OfdReader {
  private static final Affine POINTS = Affine.scale(72 / 25.4);
  private static final int SHOWN = 12;

  private final Budget budget = new Budget();
  private final Parts parts;
  private final Sheets sheets = new Sheets();
  private boolean active;
  private boolean incomplete;

  private OfdReader(GuardedZip zip) {
    this.parts = new Parts(zip, budget);
  }

  /**
   * Reads an opened archive.
   *
   * @param name what its sender called it, a label only
   * @param pages told how many pages it has, before they are read
   * @param recognition words of pages that are pictures
   * @return the text with page and box for each character, boxes in points as those of PDF; {@code
   *     complete} is false where pages hold pictures only or cannot be read
   * @throws Refused {@code DAMAGED, ENCRYPTED, NO_TEXT, TOO_MANY_PAGES, TOO_DEEP, EXPANDS_TOO_MUCH,
   *     TOO_LARGE}
   */
  public static SourceText read(
      String name, String sha256, GuardedZip zip, IntConsumer pages, Recognition recognition)
      throws Refused {
    return new OfdReader(zip).text(name, sha256, zip, pages, recognition);
  }

  private SourceText text(
      String name, String sha256, GuardedZip zip, IntConsumer count, Recognition recognition)
      throws Refused {
    Root root = Root.read(parts);
    List<OfdDocument> documents = new ArrayList<>();
    int pages = 0;
    for (String part : root.documents()) {
      OfdDocument document = OfdDocument.read(part, parts, budget);
      documents.add(document);
      pages += document.pages.size();
    }
    if (pages == 0) {
      throw OfdDocument.damaged("没有页面");
    }
    count.accept(pages);
    for (OfdDocument document : documents) {
      pages(document);
      active |= document.active;
      incomplete |= document.incomplete;
    }
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, "ofd");
    sheets.recognise(recognition, builder);
    if (recognition.pending()) {
      return builder.build();
    }
    check(builder);
    if (sheets.write(builder)) {
      builder.warn("HIDDEN_TEXT", "OFD中有版面上看不见的文字（白色、透明、不显示、被遮盖或在页面之外），已保留并标出，请核对。");
    }
    if (active) {
      builder.warn("ACTIVE_CONTENT", "OFD中有附件或动作，均未打开、未执行，也不在审查范围内；附件如属合同内容请一并提交。");
    }
    if (Seals.changed(root.signatures(), parts, zip)) {
      builder.warn("SIGNED_THEN_CHANGED", "OFD在电子签章之后又有改动（内容与签章记录的摘要不符），审查的是现在的内容；请核对签章时的版本。");
    }
    return builder.build();
  }

  private void pages(OfdDocument document) throws Refused {
    for (OfdDocument.Page entry : document.pages) {
      PageFile page = PageFile.read(parts, entry.part(), document.area, budget);
      Layers layers = Layers.of(document, entry, page, parts, budget);
      Sheet sheet = sheets.begin(page.area[0] * POINTS.a(), page.area[1] * POINTS.a());
      Painter painter = new Painter(sheet, document.resources, budget);
      for (List<Drawn> layer : layers.inOrder()) {
        painter.draw(layer, POINTS);
      }
      incomplete |= layers.incomplete();
      sheets.end(sheet, layers.damaged());
    }
  }

  private void check(SourceTextBuilder builder) throws Refused {
    List<Integer> unread = sheets.unread();
    if (sheets.letters() == 0) {
      throw unread.isEmpty()
          ? new Refused(Refused.Code.NO_TEXT, "OFD中没有文字；请核对是否传错文件，或提交 Word 文件。")
          : new Refused(Refused.Code.NO_TEXT, "OFD的页面是图像，没有文字；请提交文字版 OFD、PDF 或 Word 文件。");
    }
    if (!unread.isEmpty()) {
      builder.incomplete();
      String list =
          unread.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining("、"));
      builder.warn(
          "PARTIAL_TEXT",
          "OFD第"
              + list
              + (unread.size() > SHOWN ? "等" + unread.size() : "")
              + "页是图像或已损坏，文字未能读出，审查不包括这些页；请提交完整的文字版。");
    } else if (incomplete) {
      builder.incomplete();
      builder.warn("PARTIAL_TEXT", "OFD内部缺少被引用的资源或批注，可能有文字没有读到；请重新导出后提交。");
    }
  }
}
