package fadu.report;

import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A few words that look like a contract: reviewing them loads what every review needs. */
final class WarmUp {
  private static final String TEXT =
      """
      建设工程施工合同
      发包人：某区教育局
      承包人：某建设工程有限公司
      第一条 合同价款
      1.1 签约合同价为人民币（大写）壹佰万元整（¥1000000.00）。
      1.2 竣工结算后预留结算总额的3%作为质量保证金。
      第二条 合同工期
      2.1 计划开工日期2026年4月1日，计划竣工日期2026年11月26日，工期总日历天数240天。
      签订日期：2026年3月20日
      """;

  static final Submission SUBMISSION =
      new Submission(
          List.of(new SubmittedFile("合同.txt", Content.of(TEXT.getBytes(StandardCharsets.UTF_8)))),
          "stage: draft",
          Optional.of(LocalDate.of(2026, 3, 20)));

  private WarmUp() {}
}
