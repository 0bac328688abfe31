package fadu.review.worker;

import java.time.Duration;
import java.util.OptionalLong;

/** The answers given when a worker was lost over a submission. */
final class Refusals {
  private static final String ADVICE = "请用 Word 或 WPS 打开后另存为新的 docx 或 PDF 再提交；仍不成功时请联系管理员。";

  private Refusals() {}

  /** Time in whole seconds, what was taken rounded up. */
  static Answer.Refused timeout(Duration limit, Duration taken) {
    return new Answer.Refused(
        "PARSE_TIMEOUT",
        "处理这份文件超过了时间上限（" + limit.toSeconds() + " 秒），已停止，没有得出审查结果。文件可能损坏、结构异常或过大。" + ADVICE,
        OptionalLong.of(limit.toSeconds()),
        OptionalLong.of((taken.toMillis() + 999) / 1000));
  }

  static Answer.Refused memory() {
    return new Answer.Refused("PARSE_MEMORY", memory("超过上限"));
  }

  static Answer.Refused memory(Limits limits) {
    return new Answer.Refused(
        "PARSE_MEMORY",
        memory("超过 " + limits.heapMegabytes() + " MB 的上限"),
        OptionalLong.of((long) limits.heapMegabytes() << 20),
        OptionalLong.empty());
  }

  private static String memory(String limit) {
    return "处理这份文件所需的内存" + limit + "，已停止，没有得出审查结果。文件可能结构异常或内含过大的图片、表格。" + ADVICE;
  }

  static Answer.Refused crash() {
    return new Answer.Refused("PARSER_CRASH", "读取这份文件时程序异常中断，没有得出审查结果。文件可能损坏或结构异常。" + ADVICE);
  }

  static Answer.Refused tooDeep() {
    return new Answer.Refused("TOO_DEEP", "文件内部嵌套层次过深，无法读取，没有得出审查结果。" + ADVICE);
  }

  static Answer.Failed busy() {
    return new Answer.Failed("BUSY", "审查进程暂时不可用，请稍后重试；持续出现时请联系管理员。");
  }

  static Answer.Failed unreadable() {
    return new Answer.Failed("STORAGE_UNREADABLE", "已保存的文件读取失败，无法审查。请联系管理员检查存储后重新提交。");
  }
}
