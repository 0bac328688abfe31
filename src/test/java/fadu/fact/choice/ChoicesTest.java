package fadu.fact.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.ContractParser;
import fadu.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
  private static List<ChoiceGroup> groups(String text) {
    return Choices.of(ContractParser.parse(List.of(SourceText.of("合同.txt", text)))).groups();
  }

  private static List<String> selected(String text) {
    List<ChoiceGroup> groups = groups(text);
    assertThat(groups).hasSize(1);
    return groups.get(0).selected().stream().map(o -> o.text().replaceAll("[;。]$", "")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履约担保：☑银行保函 □现金",
        "履约担保：■银行保函 □现金",
        "履约担保：√银行保函 □现金",
        "履约担保：☒银行保函 ☐现金",
        "履约担保：\n□现金\n☑银行保函",
        "履约担保采用下列第（1）种方式：（1）银行保函；（2）现金。",
        "履约担保采用下列第（2）种方式：\n（1）现金；\n（2）银行保函。",
        "履约担保采用下列第二种方式：1、现金；2、银行保函。",
        "履约担保采用下列第2种方式：①现金；②银行保函。",
        "履约担保采用下列第②种方式：①现金；②银行保函。",
        "履约担保采用下列第__2__种方式：(1)现金；(2)银行保函。",
        "履约担保采用下列第【二】种方式：（一）现金；（二）银行保函。",
      })
  void findsWhatIsChosen(String text) {
    assertThat(selected(text)).containsExactly("银行保函");
  }

  @Test
  void bothMayBeTicked() {
    assertThat(selected("履约担保：☑银行保函 ☑现金")).containsExactly("银行保函", "现金");
    assertThat(selected("履约担保按以下第1、2种方式：1、银行保函；2、现金。")).containsExactly("银行保函", "现金");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履约担保：□银行保函 □现金",
        "履约担保采用下列第____种方式：（1）银行保函；（2）现金。",
        "履约担保采用下列第（ ）种方式：（1）银行保函；（2）现金。",
      })
  void anUnfilledChoiceChoosesNothing(String text) {
    List<ChoiceGroup> groups = groups(text);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).filled()).isFalse();
    assertThat(groups.get(0).options()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"请在所选项前打√。", "第一种方式最好。", "按第12.4.1条执行：1、付款；2、验收。"})
  void otherMarksAndNumbersAreNoChoice(String text) {
    assertThat(groups(text)).isEmpty();
  }

  @Test
  void onlyWordsOfAnAlternativeNobodyChoseAreUnselected() {
    var contract =
        ContractParser.parse(
            List.of(SourceText.of("合同.txt", "担保方式：☑银行保函10% □现金20%\n担保方式：□保险30% □汇票40%")));
    Choices choices = Choices.of(contract);
    List<Boolean> unselected =
        List.of("银行保函10", "现金20", "保险30", "汇票40").stream()
            .map(
                words ->
                    contract.sentences().stream()
                        .filter(s -> s.text().contains(words))
                        .map(s -> choices.unselected(s, s.text().indexOf(words)))
                        .findFirst()
                        .orElseThrow())
            .toList();
    assertThat(unselected).containsExactly(false, true, false, false);
  }
}
