package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import fadu.testing.PdfWriter;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time of the reader beside that of PDFBox's own, in one warm JVM, one after the other. */
@Tag("bench")
class PdfBench {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private interface Work {
    int run() throws Exception;
  }

  private static byte[] contract() {
    PdfWriter writer = PdfWriter.a4().head("某市道路工程施工合同").foot("第#页 共##页");
    for (int i = 1; i <= 900; i++) {
      String words = "承包人应当在收到开工通知后" + i + "天内完成准备，逾期的按签约合同价的万分之二支付违约金；发包人逾期付款的，支付利息。";
      writer.paragraph(i + ".1 " + words.repeat(1 + i % 3));
      if (i % 60 == 0) {
        writer.table(
            new float[] {120, 130, 200},
            new String[] {"节点", "比例", "说明"},
            new String[] {"预付款", "20%", "合同签订后十四日内支付"},
            new String[] {"竣工验收", "97%", "预留百分之三作为质量保证金"});
      }
    }
    return writer.bytes();
  }

  private static double cpuMillis(Work work) throws Exception {
    long start = SYSTEM.getProcessCpuTime();
    assertThat(work.run()).isPositive();
    return (SYSTEM.getProcessCpuTime() - start) / 1e6;
  }

  @Test
  void costsLittleMoreThanTheBareStripper() throws Exception {
    byte[] file = contract();
    Work reader = () -> Read.pdf(file).text().length();
    Work stripper =
        () -> {
          try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).length();
          }
        };
    int rounds = 40;
    double[] ours = new double[rounds];
    double[] bare = new double[rounds];
    for (int i = -40; i < rounds; i++) {
      double a = cpuMillis(reader);
      double b = cpuMillis(stripper);
      if (i >= 0) {
        ours[i] = a;
        bare[i] = b;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(bare);
    double ratio = ours[rounds / 2] / bare[rounds / 2];
    System.out.printf(
        "%d pages, %d characters: reader %.1f ms, bare PDFTextStripper %.1f ms CPU, ratio %.2f%n",
        Read.pdf(file).pages().getAsInt(),
        Read.pdf(file).text().length(),
        ours[rounds / 2],
        bare[rounds / 2],
        ratio);
    assertThat(ratio).isLessThan(1.5);
  }
}
