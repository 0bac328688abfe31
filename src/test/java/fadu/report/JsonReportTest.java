package fadu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReportTest {
  private static final String GOLDEN =
      """
      {"schema":"fadu.review/1","engine":"fadu 0.1.0",
      "input":[{"name":"合同\\u202e.docx","sha256":"ab12","role":"合同","format":"docx","pages":null,"characters":51234,"ocr":false,"complete":true},
      {"name":"补充.pdf","sha256":"cd34","role":"补充协议","format":"pdf","pages":2,"characters":900,"ocr":false,"complete":false}],
      "ruleSet":{"version":"2026-11","sha256":"0123456789abcdef","points":3},"asOf":"2026-03-20",
      "warnings":[{"code":"TRACKED_CHANGES","message":"文件有未接受的修订：\\"增\\"按有效、删按无效。"}],
      "contract":{"kind":"施工","title":"兰岭小学\\u0009教学楼","owner":"兰岭县教育局","contractor":null,"price":"12345678.00","signedOn":"2026-03-20","start":"2026-04-01","end":null,"days":240},
      "metadata":[{"key":"meta.awardPrice","label":"中标价","type":"money","value":"12345678","source":"填报","effective":true,"evidence":[]}],
      "summary":{"points":3,"violated":1,"satisfied":1,"notApplicable":0,"notAssessed":1,"error":0},
      "points":[{"code":"payment.retention-over-3-percent","area":"价款支付","outcome":"violated","severity":"较大","title":"质量保证金比例超过结算总额3%","message":"合同约定预留 5% 的质量保证金，超过 3% 的上限。","reason":null,"suggestion":"将比例改为不超过 3%。","replacement":null,
      "basis":[{"id":"RET7","law":"建设工程质量保证金管理办法","docNo":"建质〔2017〕138号","article":"第七条","gist":null,"effective":"2017-07-01","verified":true},
      {"id":"X1","law":"关于适用《某法》的解释","docNo":null,"article":"第一条","gist":null,"effective":"2020-01-01","verified":false}],
      "evidence":[{"file":"合同.docx","part":"专用","clause":"15.3.2","quote":"5%作为\\u000a质量保证金","at":{"paragraph":412,"from":3,"to":27},"page":null,"boxes":null,"facts":["retention.rate = 5%"]},
      {"file":"补充.pdf","part":"补充协议","clause":null,"quote":"质保金\ufffd5%","at":{"paragraph":9,"from":0,"to":6},"page":2,"boxes":[[2,72,100.46,523.5,0]],"facts":[]}],
      "rule":{"name":"预留比例超过上限","file":"rules/payment/retention-over-3-percent.drl","line":3},"missing":[]},
      {"code":"procedure.award-to-sign-over-30-days","area":"价款支付","outcome":"not-assessed","severity":"一般","title":"中标通知书发出后超过30日未签约","message":null,"reason":"未填报中标通知书发出日期","suggestion":null,"replacement":null,"basis":[],"evidence":[],"rule":null,"missing":["meta.awardNoticeDate"]},
      {"code":"form.blank-placeholder","area":"价款支付","outcome":"satisfied","severity":"提示","title":"关键条款空白","message":null,"reason":"全文没有空白栏目","suggestion":null,"replacement":null,"basis":[],"evidence":[],"rule":null,"missing":[]}]}
      """
          .replace("\n", "");

  @Test
  void printsTheFieldsInTheirOrder() {
    assertThat(new String(JsonReport.bytes(Results.small()), UTF_8)).isEqualTo(GOLDEN);
  }

  @Test
  void printsTheSameBytesInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "zh-CN", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(JsonReport.bytes(Results.small())).as(tag).isEqualTo(GOLDEN.getBytes(UTF_8));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isReadByAJsonParserAsItWasMeant() {
    JsonNode read = new ObjectMapper().readTree(JsonReport.bytes(Results.small()));
    assertThat(read.at("/input/0/name").asString()).isEqualTo("合同\u202e.docx");
    assertThat(read.at("/points/0/evidence/0/quote").asString()).isEqualTo("5%作为\n质量保证金");
    assertThat(read.at("/points/0/evidence/1/boxes/0/2").asDouble()).isEqualTo(100.46);
  }

  @Test
  void keepsOneResultOnOneLineForEveryReaderOfLines() {
    String json =
        new String(JsonReport.refusal(List.of("a\u2028b\u0085.txt"), "DAMAGED", "坏\r\n"), UTF_8);
    assertThat(json)
        .isEqualTo(
            "{\"schema\":\"fadu.review/1\",\"input\":[{\"name\":\"a\\u2028b\\u0085.txt\"}],"
                + "\"refused\":{\"code\":\"DAMAGED\",\"message\":\"坏\\u000d\\u000a\"}}");
  }
}
