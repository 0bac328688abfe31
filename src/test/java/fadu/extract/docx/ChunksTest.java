package fadu.extract.docx;

import static fadu.extract.docx.DocxFile.para;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Warning;
import org.junit.jupiter.api.Test;

class ChunksTest {
  private static final String CHUNK = "<w:altChunk r:id=\"a1\"/>";

  private static DocxFile with(String part, byte[] content) {
    return DocxFile.of(para("第一条 总则"), CHUNK, para("第三条 其他"))
        .relationship("a1", "aFChunk", part, false)
        .part("word/" + part, content);
  }

  @Test
  void readsAPageThatStandsInTheDocument() throws Refused {
    SourceText text =
        with(
                "chunk.html",
                ("<html><p>第二条 <s>旧</s>价款</p><p style='display:none'>隐</p>"
                        + "<table><tr><td>甲</td><td>乙</td></tr></table></html>")
                    .getBytes(UTF_8))
            .read();

    assertThat(text.text()).isEqualTo("第一条 总则\n第二条 旧价款\n隐\n甲\t乙\n第三条 其他");
    assertThat(text.paragraphs().get(3).kind()).isEqualTo(Paragraph.Kind.TABLE_ROW);
    assertThat(text.marks())
        .extracting(m -> m.kind() + text.words(m.from(), m.to()))
        .containsExactly("STRUCK旧", "HIDDEN隐");
    assertThat(text.marked(0, 3, Mark.Kind.HIDDEN)).isFalse();
    assertThat(text.complete()).isTrue();
    assertThat(text.warnings()).extracting(Warning::code).containsExactly("HIDDEN_TEXT");
  }

  @Test
  void readsADocumentInADocumentAndNoneInThat() throws Refused {
    assertThat(with("a.docx", DocxFile.of(para("第二条 价款")).bytes()).read().text())
        .isEqualTo("第一条 总则\n第二条 价款\n第三条 其他");
    SourceText nested = with("a.docx", with("b.txt", "深处".getBytes(UTF_8)).bytes()).read();

    assertThat(nested.text()).doesNotContain("深处");
    assertThat(nested.complete()).isFalse();
  }

  @Test
  void saysSoWhereItCannotBeRead() throws Refused {
    assertThat(with("a.pdf", "%PDF-1.7".getBytes(UTF_8)).read().complete()).isFalse();
    DocxFile many = DocxFile.of(CHUNK.repeat(60)).relationship("a1", "aFChunk", "c.txt", false);
    SourceText text = many.part("word/c.txt", "条".getBytes(UTF_8)).read();

    assertThat(text.text().codePoints().filter(c -> c == (int) "条".charAt(0)).count())
        .isEqualTo(50);
    assertThat(text.complete()).isFalse();
  }

  @Test
  void marksTheWordsOfAHiddenRow() throws Refused {
    SourceText text =
        DocxFile.of(
                "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"
                    + para("隐")
                    + "</w:tc></w:tr><w:tr><w:tc>"
                    + para("显")
                    + "</w:tc></w:tr></w:tbl>")
            .read();

    assertThat(text.marked(0, 1, Mark.Kind.HIDDEN)).isTrue();
    assertThat(text.marked(2, 3, Mark.Kind.HIDDEN)).isFalse();
  }
}
