package fadu.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {
  private static final String KEY = "time.earlyStartBasis";

  private static String contract(String clauses) {
    return "建设工程施工合同\n发包人：青石市水务局\n承包人：青石宏远建设有限公司\n" + clauses + "\n签订日期：2026年6月1日";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "计划开工日期：2026年5月20日（暂定，以开工通知为准）|暂定",
        "计划开工日期：2026年5月20日。经区政府专题会议同意，承包人提前进场施工。|批准",
        "工程名称：青石市堤防抢险工程\\n第二条 计划开工日期：2026年5月20日。|应急",
        "第一条 计划开工日期：2026年5月20日\\n第二条 勘察暂定，另行约定。|ABSENT",
        "第一条 计划开工日期：2026年5月20日\\n第二条 承包人未经批准不得先行开工。|ABSENT",
      })
  void readsWhatExcusesAStartBeforeSigning(String clauses, String basis) {
    Read read = Read.of(contract(clauses.replace("\\n", "\n")));

    assertThat(read.value(KEY)).isEqualTo(basis);
  }

  @Test
  void namesTheFirstWordsThatExcuseEachStart() {
    Read read =
        Read.of(
            contract(
                "第一条 计划开工日期：2026年5月10日。\n"
                    + "第二条 计划开工日期：2026年5月20日（暂定）。\n"
                    + "第三条 经专题会议同意，承包人先行进场施工。"));

    assertThat(read.words(KEY))
        .containsExactly("第三条 经专题会议同意，承包人先行进场施工。", "第二条 计划开工日期：2026年5月20日（暂定）。");
  }

  /** A contract gone through once per date takes minutes of CPU here. */
  @Test
  void goesThroughTheContractOnceHoweverManyStartsItNames() {
    String text = contract("第一条 合同工期\n计划开工日期：2026年7月1日\n承包人应当按图施工。\n".repeat(4_000));
    long start = cpu();

    Read.of(text);

    assertThat(cpu() - start).isLessThan(20_000_000_000L);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
