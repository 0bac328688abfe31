package fadu.extract.ocr;

import fadu.extract.Refused;
import java.util.Locale;

/** Why there is no engine on this machine, and what would help. */
final class Unavailable {
  private Unavailable() {}

  /** Whether this is a machine for which a library is packed with the program. */
  static boolean isLinuxOnIntel() {
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return (machine.equals("amd64") || machine.equals("x86_64"))
        && System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
  }

  static Refused here(Throwable cause) {
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String why =
        isLinuxOnIntel() ? "识别引擎的本机库无法加载（需要glibc 2.27以上）" : "内置的识别引擎没有适用于本机（" + machine + "）的本机库";
    Refused refused =
        new Refused(
            Refused.Code.OCR_UNAVAILABLE,
            why
                + "，图像中的文字未能识别；请管理员安装Tesseract及chi_sim语言包，并以设置 fadu.ocr.tesseract 指明其路径，"
                + "或者提交文字版的文件。");
    refused.initCause(cause);
    return refused;
  }
}
