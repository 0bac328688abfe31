package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefinanceReaderTest {
  private static final String KEY = "clauses.prefinance";

  private static java.util.List<Mode> modes(String clause) {
    return Read.clause(clause).all(KEY, StatementFact.class).stream()
        .map(StatementFact::mode)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人应垫资施工至主体封顶。",
        "本工程由承包人带资施工。",
        "承包人自行筹措资金完成前期工程建设。",
        "乙方先行垫付全部材料款。",
        "主体结构封顶之前，发包人不支付任何工程款。",
        "工程竣工验收合格后才开始支付工程款。",
        "工程竣工验收后，工程款分三年付清。",
        "承包人不得拒绝垫资施工。",
      })
  void readsThatTheContractorPaysInAdvance(String clause) {
    assertThat(modes(clause)).containsExactly(Mode.MUST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人不得垫资施工。",
        "发包人不得要求承包人垫资建设。",
        "本工程严禁带资、垫资施工。",
        "本项目不存在垫资情形。",
        "垫资施工一律禁止。",
      })
  void readsThatItIsForbidden(String clause) {
    assertThat(modes(clause)).containsExactly(Mode.MUST_NOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人先行垫付农民工工资的，有权向分包人追偿。",
        "缺陷责任期满后支付质量保证金。",
        "每月25日前支付进度款的80%。",
        "发包人先行垫付抢险费用。",
        "1.1 垫资施工\n1.1.1 双方另行协商。",
        "工程竣工验收合格前，承包人不得要求返还履约保证金。",
      })
  void otherAdvancesAreNone(String clause) {
    assertThat(modes(clause)).isEmpty();
  }

  @Test
  void quotesTheStretchThatSaysIt() {
    Read read = Read.clause("开工后，承包人应垫资施工至主体封顶，此后按月付款。");
    assertThat(read.words(KEY)).contains("承包人应垫资施工至主体封顶");
  }
}
