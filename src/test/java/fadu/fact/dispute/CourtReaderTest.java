package fadu.fact.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Fact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtReaderTest {
  private static String kinds(String key, String clause) {
    Read read = Read.clause("工程地点：青石市渡口区河堤路。\n" + clause);
    return String.join(
        "、",
        read.facts()
            .of(key)
            .filter(Fact::effective)
            .filter(TextFact.class::isInstance)
            .map(f -> ((TextFact) f).kind())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          争议向工程所在地有管辖权的人民法院起诉。                                  => 同地
          争议由青石市渡口区人民法院管辖。                                          => 同地
          争议由青石市中级人民法院管辖。                                            => 同地
          争议由青石市河西区人民法院管辖。                                          => 异地
          争议由承包人所在地松江市南屏区人民法院管辖。                              => 异地
          争议由松江南屏法院审理。                                                  => 异地
          争议由承包人住所地人民法院管辖。承包人地址：松江市南屏区学府路1号。       => 异地
          争议由承包人住所地人民法院管辖。                                          => 不明
          争议由合同签订地人民法院管辖。签订地点：青石市渡口区政务中心。            => 同地
          争议由被告所在地或者工程所在地人民法院管辖。                              => 同地
          争议依法向人民法院起诉。                                                  => 未指明
          争议提交青石仲裁委员会仲裁，可以向松江市南屏区人民法院申请财产保全。      => 仲裁
          """)
  void tellsHowTheCourtLiesToTheWorks(String clause, String kind) {
    assertThat(kinds("dispute.court", clause)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          争议提交青石仲裁委员会仲裁。                                    => 机构
          争议提交北京仲裁委员会（北京国际仲裁中心）仲裁。                => 机构
          争议提交中国国际经济贸易仲裁委员会仲裁。                        => 机构
          争议提交青石仲裁解决。                                          => 机构
          争议提交工程所在地青石市的仲裁委员会仲裁。                      => 机构
          争议申请仲裁。仲裁机构：青石仲裁委员会。                        => 机构
          争议提交青石仲裁委员会或者松江仲裁委员会仲裁。                  => 两家以上、两家以上
          争议提交____仲裁委员会仲裁。                                    => 空白
          争议提请当地仲裁部门裁决。                                      => 泛称
          争议提交仲裁解决。                                              => 泛称
          争议提交工程所在省的仲裁委员会仲裁。                            => 泛称
          争议提交工程所在地仲裁委员会仲裁。                              => 所在地
          """)
  void tellsHowFarTheWordsLeadToOneInstitution(String clause, String kind) {
    assertThat(kinds("dispute.arbInstitution", clause)).isEqualTo(kind);
  }

  @Test
  void quotesTheAddressThatConvertsThePlace() {
    Read read = Read.clause("工程地点：青石市渡口区河堤路。\n争议由合同签订地人民法院管辖。\n合同签订地点：松江市南屏区。");
    assertThat(read.words("dispute.court").get(0)).contains("合同签订地人民法院", "松江市南屏区");
  }
}
