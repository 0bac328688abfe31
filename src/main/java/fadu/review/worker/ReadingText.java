package fadu.review.worker;

import fadu.clause.Contract;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The texts of a submission as JSON for the screen: {@code {"files":[{"name":…,"paragraphs":[
 * {"text":…,"kind":"BODY","label":3,"table":0,"cells":[[from,to,column,columns]]}]}]}}. Offsets
 * count from the start of the paragraph, as the {@code at} of evidence does; {@code label} is left
 * out when 0, {@code table} and {@code cells} outside tables. A file with pages has those too
 * ({@link ReadingPages}). Beside the files stands the outline ({@link ReadingOutline}).
 */
public final class ReadingText {
  private ReadingText() {}

  /** The texts without an outline. */
  public static byte[] json(List<SourceText> files) {
    return json(files, "[]");
  }

  /** The texts and the clauses they were divided into. */
  public static byte[] json(List<SourceText> files, Contract contract) {
    return json(files, ReadingOutline.json(contract));
  }

  private static byte[] json(List<SourceText> files, String outline) {
    StringBuilder out = new StringBuilder("{\"outline\":").append(outline).append(",\n\"files\":[");
    String comma = "";
    for (SourceText file : files) {
      out.append(comma).append("{\"name\":");
      JsonString.write(out, file.name());
      out.append(",\"paragraphs\":[");
      String inner = "";
      for (Paragraph paragraph : file.paragraphs()) {
        out.append(inner);
        paragraph(out, file, paragraph);
        inner = ",\n";
      }
      out.append(']');
      ReadingPages.write(out, file);
      out.append('}');
      comma = ",\n";
    }
    return out.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void paragraph(StringBuilder out, SourceText file, Paragraph paragraph) {
    out.append("{\"text\":");
    JsonString.write(out, file.words(paragraph.from(), paragraph.to()));
    out.append(",\"kind\":\"").append(paragraph.kind().name()).append('"');
    if (paragraph.labelLength() > 0) {
      out.append(",\"label\":").append(paragraph.labelLength());
    }
    if (paragraph.table() >= 0) {
      out.append(",\"table\":").append(paragraph.table()).append(",\"cells\":[");
      String comma = "";
      for (Paragraph.Cell cell : paragraph.cells()) {
        out.append(comma).append('[').append(cell.from() - paragraph.from());
        out.append(',').append(cell.to() - paragraph.from());
        out.append(',').append(cell.column()).append(',').append(cell.columns()).append(']');
        comma = ",";
      }
      out.append(']');
    }
    out.append('}');
  }
}
