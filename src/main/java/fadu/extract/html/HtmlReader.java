package fadu.extract.html;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;
import fadu.extract.txt.Decoded;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages. */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * Reads the bytes of a page; {@code name} and {@code sha256} go into the result as they are.
   *
   * @throws Refused {@code CHARSET_UNSURE, TOO_DEEP, TOO_LARGE}
   */
  public static SourceText read(String name, String sha256, byte[] file) throws Refused {
    return read(name, sha256, "html", PageText.decode(file, ""));
  }

  static SourceText read(String name, String sha256, String format, Decoded file) throws Refused {
    String page = file.text();
    Nesting.check(page);
    Parser parser = Parser.htmlParser().setMaxDepth(2 * Limits.DEPTH);
    Document document = parser.parseInput(page, "");
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, format);
    Notices notices = new Notices();
    Flow flow = new Flow(builder);
    PageReader reader = new PageReader(flow, Sheet.of(document), notices);
    document.traverse(new Guarded(reader));
    reader.check();
    flow.finish();
    file.note(builder);
    Hidden.comments(document, builder);
    notices.report(builder);
    return builder.build();
  }

  /** Refuses elements nested beyond {@link Limits#DEPTH} before anything is read in them. */
  private record Guarded(PageReader reader) implements org.jsoup.select.NodeVisitor {
    @Override
    public void head(org.jsoup.nodes.Node node, int depth) {
      if (depth <= Limits.DEPTH) {
        reader.head(node);
      } else {
        reader.tooDeep(depth);
      }
    }

    @Override
    public void tail(org.jsoup.nodes.Node node, int depth) {
      if (depth <= Limits.DEPTH) {
        reader.tail(node);
      }
    }
  }
}
