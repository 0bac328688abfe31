package fadu.extract.pdf;

import fadu.extract.Refused;
import fadu.extract.ocr.Recognition;
import fadu.testing.PdfWriter;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.util.List;

/** Reads what a test wrote. */
final class Read {
  private Read() {}

  static SourceText pdf(PdfWriter writer) throws Refused {
    return pdf(writer.bytes());
  }

  static SourceText pdf(byte[] bytes) throws Refused {
    return PdfReader.read("合同.pdf", "00", bytes, pages -> {}, Recognition.none());
  }

  static List<String> paragraphs(PdfWriter writer) throws Refused {
    SourceText text = pdf(writer);
    return text.paragraphs().stream().map(p -> text.words(p.from(), p.to())).toList();
  }

  static List<String> rows(SourceText text) {
    return text.paragraphs().stream()
        .filter(p -> p.kind() == Paragraph.Kind.TABLE_ROW)
        .map(p -> text.words(p.from(), p.to()).replace('\t', '|'))
        .toList();
  }
}
