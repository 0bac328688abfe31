package fadu.review.scan;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import java.time.Duration;

/** What is said of pages that were not recognised for a reason that lies with the process. */
final class Failures {
  static final String WORDS = "这一页的图像没有识别成功（图像损坏或者内容异常）；请重新扫描这一页，或者提交文字版。";

  private Failures() {}

  static PageReading.Unread page() {
    return new PageReading.Unread(Refused.Code.OCR_FAILED, WORDS);
  }

  static PageReading.Unread slow(Duration limit) {
    return new PageReading.Unread(
        Refused.Code.OCR_FAILED,
        "识别这一页超过了时间上限（" + limit.toSeconds() + "秒），已停止；请以200—300 dpi重新扫描这一页，或者提交文字版。");
  }

  static PageReading.Unread memory(int megabytes) {
    return new PageReading.Unread(
        Refused.Code.OCR_FAILED,
        "识别这一页需要的内存超过了上限（" + megabytes + " MB），已停止；请以200—300 dpi重新扫描这一页，或者提交文字版。");
  }

  static PageReading.Unread late(Duration limit) {
    return new PageReading.Unread(
        Refused.Code.OCR_FAILED,
        "识别这份文件超过了时间上限（" + limit.toMinutes() + "分钟），这一页没有识别；请拆分后分别提交，或者提交文字版。");
  }

  static PageReading.Unread none(String why) {
    return new PageReading.Unread(Refused.Code.OCR_UNAVAILABLE, why);
  }
}
