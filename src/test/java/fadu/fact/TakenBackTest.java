package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各种名义的安全押金,本合同一概不用。 | 安全押金 | true",
        "乙方交安全押金两万元。 | 安全押金 | false",
        "垫钱修路这种事,镇里不许提。 | 垫钱 | true",
        "要求以房屋抵款的,乙方有权不接受。 | 以房屋抵款 | true",
        "要求以房屋抵款的,甲方有权不接受。 | 以房屋抵款 | false",
        "预先放弃时效利益的约定无效。 | 放弃时效 | true",
        "领导没有批示,都不是拖着不付的理由。 | 没有批示 | true",
        "以资金未到为由延付的,按违约处理。 | 资金未到 | false",
        "以领导出差为由压款的,视为违约。 | 领导出差 | true",
        "该服务与质量保证金返还无关。 | 保证金返还 | true",
        "不得援引任何条款,免除其故意造成损害的责任。 | 免除其故意 | true",
        "涂料非甲牌不用。 | 甲牌 | false",
      })
  void tellsWhatTheRestOfTheSentenceTakesBack(String text, String words, boolean taken) {
    int from = text.indexOf(words);
    assertThat(TakenBack.is(text, from, from + words.length())).isEqualTo(taken);
  }
}
