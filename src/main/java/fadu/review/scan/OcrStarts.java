package fadu.review.scan;

import fadu.review.worker.WorkerCommand;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts processes that recognise pages, remembers why none can be had, and ends them. */
final class OcrStarts {
  /** A machine without an engine is asked again after this time: one may have been installed. */
  private static final long ASK_AGAIN = TimeUnit.MINUTES.toNanos(5);

  /** So many that were lost before they were ready, one after the other, and there is no engine. */
  private static final int LOST = 2;

  private static final String NONE =
      "识别进程启动后随即结束或者没有应答，图像中的文字未能识别；请管理员查看服务日志，检查内存和识别引擎"
          + "（需要glibc 2.27以上，也可以安装Tesseract及chi_sim语言包，并以设置 fadu.ocr.tesseract 指明其路径），"
          + "或者提交文字版的文件。";

  private final WorkerCommand command;
  private final OcrLimits limits;
  private final Path folder;
  private final Set<OcrProcess> processes = ConcurrentHashMap.newKeySet();
  private String fault = "";
  private long faultSince;
  private int lost;

  OcrStarts(WorkerCommand command, OcrLimits limits, Path folder) {
    this.command = command;
    this.limits = limits;
    this.folder = folder;
  }

  OcrProcess start() throws OcrProcess.Unfit, OcrProcess.Lost, InterruptedException {
    String known = known();
    if (!known.isEmpty()) {
      throw new OcrProcess.Unfit(known);
    }
    try {
      OcrProcess process = OcrProcess.start(command, limits, folder);
      processes.add(process);
      note("");
      return process;
    } catch (OcrProcess.Unfit e) {
      note(String.valueOf(e.getMessage()));
      throw e;
    } catch (OcrProcess.Lost e) {
      if (lostAgain()) {
        note(NONE);
        throw new OcrProcess.Unfit(NONE);
      }
      throw e;
    }
  }

  private synchronized String known() {
    return System.nanoTime() - faultSince < ASK_AGAIN ? fault : "";
  }

  private synchronized boolean lostAgain() {
    return ++lost >= LOST;
  }

  private synchronized void note(String why) {
    fault = why;
    faultSince = System.nanoTime();
    lost = 0;
  }

  /** Why there is no engine; empty if there is one or nobody has asked. */
  synchronized String fault() {
    return fault;
  }

  int running() {
    return processes.size();
  }

  void end(@Nullable OcrProcess process) {
    if (process != null) {
      process.kill();
      processes.remove(process);
    }
  }

  void endAll() {
    processes.forEach(OcrProcess::kill);
  }
}
