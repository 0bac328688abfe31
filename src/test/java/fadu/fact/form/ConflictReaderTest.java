package fadu.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same matter in two papers of a contract. */
class ConflictReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          【协议书】缺陷责任期12个月。/【专用条款】15.2 缺陷责任期24个月。            => 冲突
          协议书约定缺陷责任期为24个月，专用条款则约定缺陷责任期为12个月。            => 冲突
          协议书：缺陷责任期24个月。/附件3 保修书：缺陷责任期2年。                    => 一致
          通用条款 15.2 缺陷责任期24个月。/专用条款 15.2 缺陷责任期12个月。           => 无
          【协议书】工期：300天。/专用条款 7.1 工期：330天。                          => 冲突
          【协议书】工期：300天。/专用条款 7.1 工期：360天，其中基础60天。            => 冲突
          【协议书】工期：300天。/专用条款 7.1 其中基础工期：60天。                   => 无
          （协议书）质量标准：合格。/（专用条款）质量标准：优良。                     => 冲突
          （协议书）质量标准：合格。/（专用条款）质量目标：优良。                     => 无
          【协议书】质量保证金3%。/按附件3执行，质量保证金2%。                        => 无
          """)
  void comparesWhatEachPaperSays(String lines, String kind) {
    String kinds =
        Read.clause(lines.replace('/', '\n'))
            .facts()
            .of("contract.factsByPart")
            .filter(TextFact.class::isInstance)
            .map(f -> ((TextFact) f).kind())
            .collect(Collectors.joining("、"));
    assertThat(kinds.isEmpty() ? "无" : kinds).isEqualTo(kind);
  }
}
