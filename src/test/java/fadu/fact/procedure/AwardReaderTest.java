package fadu.fact.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.DateFact;
import fadu.fact.Source;
import fadu.testing.Read;
import fadu.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardReaderTest {
  private static SourceText contract(LocalDate signed, String more) {
    return SourceText.of(
        "合同.txt",
        """
        建设工程施工合同
        发包人（全称）：青石市水务建设中心
        承包人（全称）：青石宏远建设有限公司
        第一条 订立
        签订日期：%d年%d月%d日
        %s
        """
            .formatted(signed.getYear(), signed.getMonthValue(), signed.getDayOfMonth(), more));
  }

  /** The last day is put off over weekends and holidays, and not over a Saturday that is worked. */
  @ParameterizedTest
  @CsvSource({
    // the thirtieth day is a working Wednesday
    "2026-03-02, 2026-04-01, 30, 0",
    "2026-03-02, 2026-04-02, 31, 1",
    // … is 4 April, a holiday until the 6th
    "2026-03-05, 2026-04-07, 33, 0",
    "2026-03-05, 2026-04-08, 34, 1",
    // … is 1 October, a holiday until the 7th
    "2026-09-01, 2026-10-08, 37, 0",
    "2026-09-01, 2026-10-09, 38, 1",
    // … is 10 October, a Saturday on which people work
    "2026-09-10, 2026-10-10, 30, 0",
    "2026-09-10, 2026-10-12, 32, 2",
    // … is an ordinary Saturday
    "2026-06-11, 2026-07-13, 32, 0",
    "2026-06-11, 2026-07-14, 33, 1",
    // signed before the notice
    "2026-06-11, 2026-06-01, -10, 0",
  })
  void countsFromTheAwardToTheSigning(LocalDate notice, LocalDate signed, int days, int late) {
    DateFact declared = new DateFact("meta.awardNoticeDate", notice, Source.declared());
    Read read = Read.declared(List.of(declared), contract(signed, ""));
    assertThat(read.value("procedure.awardToSign")).isEqualTo(days + "日");
    assertThat(read.value("procedure.awardToSignLate")).isEqualTo(late + "日");
  }

  @Test
  void saysThatTheHolidaysOfAYearAreNotKnown() {
    DateFact declared =
        new DateFact("meta.awardNoticeDate", LocalDate.of(2031, 1, 2), Source.declared());
    Read read = Read.declared(List.of(declared), contract(LocalDate.of(2031, 2, 3), ""));
    // 1 February 2031 is a Saturday: the weekend is all that is known.
    assertThat(read.value("procedure.awardToSignLate")).isEqualTo("0日");
    assertThat(read.value("calendar.missingYear")).isEqualTo("2031");
    DateFact known =
        new DateFact("meta.awardNoticeDate", LocalDate.of(2026, 3, 2), Source.declared());
    Read now = Read.declared(List.of(known), contract(LocalDate.of(2026, 4, 1), ""));
    assertThat(now.value("calendar.missingYear")).isEqualTo("ABSENT");
  }

  @Test
  void readsTheDateOfANoticeAmongThePapers() {
    Read read =
        Read.of(
            contract(LocalDate.of(2026, 4, 1), ""),
            SourceText.of(
                "中标通知书.txt",
                """
                中标通知书
                青石宏远建设有限公司：
                你单位被确定为河堤泵站工程的中标人，请在接到本通知书后30日内签订合同。
                2026年3月2日
                """));
    assertThat(read.value("meta.awardNoticeDate")).isEqualTo("2026-03-02");
    assertThat(read.value("procedure.awardToSign")).isEqualTo("30日");
  }

  @Test
  void readsASuspensionWithItsPaper() {
    String more = "因投诉，主管部门以青住建〔2026〕12号通知书责令暂停签约。";
    assertThat(Read.of(contract(LocalDate.of(2026, 4, 1), more)).value("procedure.suspension"))
        .contains("暂停签约");
    assertThat(
            Read.of(contract(LocalDate.of(2026, 4, 1), "公示期内无异议、无投诉。"))
                .value("procedure.suspension"))
        .isEqualTo("ABSENT");
  }

  @Test
  void nothingIsCountedWithoutANotice() {
    Read read = Read.of(contract(LocalDate.of(2026, 4, 1), ""));
    assertThat(read.value("procedure.awardToSign")).isEqualTo("ABSENT");
    assertThat(read.value("meta.awardNoticeDate")).isEqualTo("ABSENT");
  }
}
