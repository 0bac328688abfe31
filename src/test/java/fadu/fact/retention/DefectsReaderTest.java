package fadu.fact.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefectsReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          缺陷责任期为24个月，自通过竣工验收之日起算。                 => 24个月
          缺陷责任期自实际竣工之日起计算，期限为贰拾肆个月。           => 24个月
          缺陷责任期（一年）届满后退还质量保证金。                     => 1年
          本工程设两年缺陷责任期。                                     => 2年
          缺陷责任期比照屋面防水，定为五年。                           => 5年
          缺陷责任期：750日历天。                                      => 750日
          缺陷责任期为____个月。                                       => BLANK
          缺陷责任期满后14日内返还质量保证金。                         => ABSENT
          缺陷责任期内接到修理通知后7日内到场。                        => ABSENT
          防水工程保修期五年。                                         => ABSENT
          电梯质保期5年。                                              => ABSENT
          质保期三年，质保金于质保期满后付清。                         => 3年
          """)
  void readsTheLengthOfTheDefectsPeriod(String clause, String expected) {
    assertThat(Read.clause(clause).value("defect.period")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          缺陷责任期与质量保修期相同。                         => 缺陷责任期与质量保修期相同
          缺陷责任期等同于保修期。                             => 缺陷责任期等同于保修期
          保修期即为缺陷责任期。                               => 保修期即为缺陷责任期
          缺陷责任期与保修期不同。                             => ABSENT
          缺陷责任期与保修期自竣工验收合格之日起分别计算。     => ABSENT
          缺陷责任期内按照保修期的要求修理。                   => ABSENT
          """)
  void tellsWhenItIsMixedUpWithTheWarranty(String clause, String expected) {
    assertThat(Read.clause(clause).value("defect.sameAsWarranty")).isEqualTo(expected);
  }
}
