package fadu.extract.doc;

import fadu.extract.Refused;
import fadu.extract.flow.Embedded;
import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads Word 97-2003 files: printed numbers, tables, results of fields, insertions; deletions
 * dropped; notes and text boxes after the body, heads and feet apart.
 */
public final class DocReader {
  private DocReader() {}

  /** Reads an opened container; {@code name} and {@code sha256} go into the result as they are. */
  public static SourceText read(String name, String sha256, POIFSFileSystem ole)
      throws Refused, IOException {
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, "doc");
    Notices notices = new Notices();
    DirectoryEntry root = ole.getRoot();
    Set<String> entries = root.getEntryNames();
    if (entries.contains("Macros") || entries.contains("_VBA_PROJECT_CUR")) {
      notices.macro();
    }
    if (entries.contains("ObjectPool")
        && root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryEntry pool
        && !pool.isEmpty()) {
      notices.active();
      for (Entry object : pool) {
        if (object instanceof DirectoryEntry inside
            && Embedded.isDocument(inside.getEntryNames())) {
          notices.unread();
        }
      }
    }
    try (HWPFDocument document = new HWPFDocument(ole.getRoot())) {
      ListLabels labels = new ListLabels(document.getListTables());
      Flow flow = new Flow(builder);
      new StoryReader(flow, labels, notices).read(document.getRange());
      aside(flow, labels, notices, document.getFootnoteRange(), Paragraph.Kind.FOOTNOTE);
      aside(flow, labels, notices, document.getEndnoteRange(), Paragraph.Kind.FOOTNOTE);
      aside(flow, labels, notices, document.getMainTextboxRange(), Paragraph.Kind.TEXT_BOX);
      flow.finish();
      SourceTextBuilder margins = new SourceTextBuilder(name, sha256, "doc");
      new StoryReader(new Flow(margins), labels, notices).read(document.getHeaderStoryRange());
      margins.build().text().lines().map(String::strip).distinct().forEach(builder::margin);
    } catch (OldWordFileFormatException e) {
      throw new Refused(
          Refused.Code.TYPE_UNSUPPORTED, "这是 Word 97 以前的旧文档，无法可靠读取；请用 Word 或 WPS 打开后另存为 docx 再提交。");
    }
    notices.report(builder);
    return builder.build();
  }

  private static void aside(
      Flow flow, ListLabels labels, Notices notices, Range story, Paragraph.Kind kind)
      throws Refused {
    if (story.numParagraphs() > 0) {
      flow.beginAside(kind);
      new StoryReader(flow, labels, notices).read(story);
      flow.endAside();
    }
  }
}
