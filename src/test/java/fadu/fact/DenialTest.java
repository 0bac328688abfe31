package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.text.SourceText;
import fadu.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialTest {
  @ParameterizedTest
  @CsvSource({
    "甲方不收取安全、工期、廉政等名义的押金。, 不收取, true",
    "除质量保证金以外，甲方不设其他押金。, 甲方不设, true",
    "乙方应当缴纳廉政押金，甲方不付利息。, 乙方应当缴纳, false",
    "乙方进场前缴纳押金二十万元。, 缴纳, false",
    "押金不得少于二十万元。, 押金, false",
    "把工程交给无资质班组的，均属违约，甲方可以清退。, 把工程, true",
    "预先放弃时效利益的约定，一律无效。, 预先放弃, true",
    "甲方以商业汇票付款的，乙方有权拒绝。, 甲方以商业汇票, true",
    "资金没有到账、领导没有批，都不是拖延付款的理由。, 资金没有到账, true",
    "因不可抗力停工的，乙方自行承担损失。, 乙方自行, false",
  })
  void tellsWordsThatOnlyDenyOrCondemn(String text, String from, boolean denied) {
    assertThat(denial(text, from, false)).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource({
    "甲方不支付逾期利息。, 不支付, false",
    "迟延付款不构成违约。, 迟延付款, false",
    "甲方不得要求乙方在本县设立公司。, 在本县, false",
    "甲方不得要求乙方在本县设立公司。, 甲方不得, true",
    "免除利息的约定无效。, 免除利息, true",
  })
  void countsOnlyWhatIsCondemnedWhereADenialBreaksThePoint(
      String text, String from, boolean denied) {
    assertThat(denial(text, from, true)).isEqualTo(denied);
  }

  private static boolean denial(String text, String from, boolean breaking) {
    Contract contract = ContractParser.parse(List.of(SourceText.of("合同.txt", text)));
    int start = text.indexOf(from);
    int end = text.length();
    Source source = new Source("", "", List.of(new Span(0, start, end)), 1, true);
    return Denial.of(contract, new TextFact("k", text, "", source), breaking);
  }
}
