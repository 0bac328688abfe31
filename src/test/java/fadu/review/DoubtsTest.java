package fadu.review;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceTextBuilder;
import fadu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final String WORDS = "第一条 质量保证金为结算总价的3%，缺陷责任期24个月。";

  @Test
  void aFactWithADoubtfulDigitIsThereAndCannotBeRead() {
    int at = WORDS.indexOf('3');
    Fact fact = marked(at, at + 1, at - 3, at + 2);
    assertThat(fact.state()).isEqualTo(State.UNREADABLE);
    assertThat(fact.shown()).contains("3%");
  }

  @Test
  void doubtElsewhereOrAboutACommaChangesNothing() {
    int at = WORDS.indexOf('3');
    assertThat(marked(0, 3, at - 3, at + 2).state()).isEqualTo(State.PRESENT);
    int comma = WORDS.indexOf('，');
    assertThat(marked(comma, comma + 1, at, WORDS.length()).state()).isEqualTo(State.PRESENT);
  }

  private static Fact marked(int from, int to, int evidenceFrom, int evidenceTo) {
    SourceTextBuilder builder =
        new SourceTextBuilder("a.png", "", "png").paragraph(Paragraph.Kind.BODY, WORDS);
    Contract contract =
        ContractParser.parse(List.of(builder.mark(from, to, Mark.Kind.DOUBTFUL).build()));
    Source source =
        new Source("合同", "第一条", List.of(new Span(0, evidenceFrom, evidenceTo)), 1, true);
    return Doubts.mark(new Facts(List.of(new TextFact("x", "3%", "", source))), contract)
        .all()
        .get(0);
  }
}
