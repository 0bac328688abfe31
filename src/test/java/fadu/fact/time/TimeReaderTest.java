package fadu.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "计划开工日期：2026年3月1日\n计划竣工日期：2026年12月25日\n工期总日历天数：300天",
        "本工程自2026年3月1日开工，2026年12月25日竣工，总工期300日历天。",
        "施工工期自2026年3月1日起至2026年12月25日止，共计300天。",
        "开工日期为2026.3.1，竣工日期为2026.12.25，合同工期为300个日历天。",
        "开工时间：2026-03-01；竣工时间：2026-12-25；工期：三百天。",
        "计划开工日期：２０２６年３月１日\n计划竣工日期：二〇二六年十二月二十五日\n工期总日历天数：叁佰天",
        "| 计划开工日期 | 计划竣工日期 | 总工期（日历天） |\n| 2026年3月1日 | 2026年12月25日 | 300 |",
      })
  void readsDatesAndDaysHoweverTheyAreWritten(String clause) {
    Read read = Read.clause(clause);
    assertThat(read.value("time.startDate")).isEqualTo("2026-03-01");
    assertThat(read.value("time.endDate")).isEqualTo("2026-12-25");
    assertThat(read.value("time.totalDays")).isEqualTo("300日");
    assertThat(read.value("time.daysDifference")).isEqualTo("0日");
  }

  @Test
  void quotesDatesAndDays() {
    Read read = Read.clause("计划开工日期：2026年3月1日\n计划竣工日期：2026年12月25日\n工期总日历天数：240天");
    assertThat(read.value("time.daysDifference")).isEqualTo("60日");
    assertThat(read.words("time.daysDifference"))
        .containsExactly("计划开工日期：2026年3月1日…计划竣工日期：2026年12月25日…工期总日历天数：240天");
    assertThat(read.words("time.startDate")).containsExactly("计划开工日期：2026年3月1日");
  }

  @Test
  void workingDaysAreNotCompared() {
    Read read = Read.clause("计划开工日期：2026年3月1日\n计划竣工日期：2026年12月25日\n工期：200个工作日");
    assertThat(read.value("time.daysDifference")).isEqualTo("NA");
  }

  @Test
  void whatWasActuallyDoneIsNoPlan() {
    Read read = Read.clause("实际开工日期：2026年4月9日。\n计划开工日期：2026年3月1日。");
    assertThat(read.value("time.startDate")).isEqualTo("2026-03-01");
  }

  @Test
  void readsThatTheDaysPrevail() {
    assertThat(Read.clause("两者不一致时，以总日历天数为准。").value("time.totalDaysPrevail")).isEqualTo("是");
    assertThat(Read.clause("两者不一致时，另行协商。").value("time.totalDaysPrevail")).isEqualTo("ABSENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"工期延误超过30天的，承包人支付违约金。", "工期顺延10天。", "承包人应在开工前7天提交施工组织设计。", "养护期为30天。"})
  void otherDaysAreNotTheTimeForCompletion(String clause) {
    assertThat(Read.clause(clause).value("time.totalDays")).isEqualTo("ABSENT");
  }
}
