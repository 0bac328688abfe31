package fadu.fact.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          发包人地址：青石市河堤路1号；联系人：周远；电话：0900-3310066。        => 地址、联系人、电话 / ABSENT
          发包人联系人：周远 13900001234。承包人地址：____；电话：____。          => 联系人、电话 / 未填
          地址：青石市河堤路1号    地址：青石市学府路2号                          => 地址 / 地址
          工程地点：青石市河堤路。支付地点：青石市。                              => ABSENT / ABSENT
          甲乙双方的收件地址、联系人和电话待进场后互告。                          => 未填 / 未填
          """)
  void readsHowEachSideIsReached(String clause, String expected) {
    Read read = Read.clause(clause);
    assertThat(read.value("owner.contact") + " / " + read.value("contractor.contact"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          书面文件寄送至签署栏所列地址即视为送达。        => true
          函件可以电子邮件、短信方式发出。                => true
          送达地址：____，接收人：____。                  => false
          送达地址待开工后另行告知。                      => false
          竣工资料送达发包人后付款。                      => false
          """)
  void tellsWhetherServiceIsAgreed(String clause, boolean agreed) {
    assertThat(!Read.clause(clause).value("dispute.serviceClause").equals("ABSENT"))
        .isEqualTo(agreed);
  }
}
