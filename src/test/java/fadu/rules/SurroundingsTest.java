package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.text.SourceText;
import fadu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
  private static final String LONG =
      "发包人在收到承包人提交的竣工结算文件以及全部证明材料并经监理人书面确认以后三十日内完成审核，审核期间承包人应当配合提供补充资料并接受询问，"
          + "预留3%作为质量保证金，保证金在缺陷责任期届满以后十四日内一次退还给承包人，逾期退还的按照同期贷款市场报价利率支付利息。";

  @ParameterizedTest
  @CsvSource({
    "竣工结算后，发包人按审定价预留5%作为质量保证金。, 5%, 发包人按审定价预留5%作为质量保证金。",
    "合同价为一千二百万元，工期三百天，质量合格。, 三百天, 工期三百天，质量合格。",
    "'合同价为1,280,000.00元，工期三百天。', '1,280', '合同价为1,280,000.00元'",
  })
  void readsABriefPieceWithItsStretch(String text, String piece, String words) {
    assertThat(around(text, piece)).isEqualTo(words);
  }

  @Test
  void leavesWhatSpeaksForItself() {
    String piece = LONG.substring(0, 50);
    assertThat(around(LONG, piece)).isEqualTo(piece);
  }

  private static String around(String text, String piece) {
    Contract contract = ContractParser.parse(List.of(SourceText.of("合同.txt", text)));
    int from = text.indexOf(piece);
    return contract.words(Surroundings.of(new Span(0, from, from + piece.length()), contract));
  }
}
