package fadu.cli;

import fadu.report.JsonReport;
import fadu.review.worker.Answer;
import fadu.review.worker.Content;
import fadu.review.worker.Progress;
import fadu.review.worker.Reviewer;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code review --each}: every submission in a worker process, one line each, in the order given.
 * Whatever a file does to its worker, the run goes on.
 */
final class Each {
  private final Options options;
  private final Terminal terminal;
  private final Terminal out;
  private int refused;
  private int failed;
  private boolean found;

  /** What came of a task. */
  private record Done(Task task, Answer answer) {}

  Each(Options options, Terminal terminal, Terminal out) {
    this.options = options;
    this.terminal = terminal;
    this.out = out;
  }

  int run(List<Task> tasks) {
    try (Workers workers = Workers.start(options.rules());
        Spinner spinner = new Spinner(terminal, "")) {
      run(tasks, workers.reviewer(), workers.size(), spinner);
    }
    if (failed > 0) {
      terminal.say("错误：有 " + failed + " 份因为程序自身的原因没有审查。");
      terminal.say("提示：原因见各行的 refused；请稍后重试，仍不成功时告诉维护人员。");
      return Status.ENGINE;
    }
    if (found) {
      return Status.FOUND;
    }
    return options.failOn().isPresent() && refused > 0 ? Status.CALLER : Status.DONE;
  }

  private void run(List<Task> tasks, Reviewer reviewer, int size, Spinner spinner) {
    ExecutorService threads = Executors.newFixedThreadPool(size);
    Queue<Future<Done>> under = new ArrayDeque<>();
    int printed = 0;
    try {
      for (Task task : tasks) {
        under.add(threads.submit(() -> new Done(task, answer(task, reviewer))));
        if (under.size() > 4 * size) {
          print(under.remove().get());
          spinner.say("已审查 " + ++printed + "/" + tasks.size());
        }
      }
      while (!under.isEmpty()) {
        print(under.remove().get());
        spinner.say("已审查 " + ++printed + "/" + tasks.size());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.ofEngine("审查被中断。", "");
    } finally {
      threads.shutdownNow();
    }
  }

  private Answer answer(Task task, Reviewer reviewer) throws InterruptedException {
    if (task.files().isEmpty()) {
      return new Answer.Refused("NO_CONTRACT", "文件夹里只有填报数据，没有合同；请把合同放进同一个文件夹。");
    }
    List<SubmittedFile> files = new ArrayList<>();
    Unpacked unpacked;
    String metadata = "";
    try {
      for (Task.Named file : task.files()) {
        if (!Files.isRegularFile(file.path()) || !Files.isReadable(file.path())) {
          return new Answer.Refused("UNREADABLE", "“" + file.name() + "”读不出来，请检查权限。");
        }
        files.add(new SubmittedFile(file.name(), Content.of(file.path())));
      }
      unpacked = Unpacked.of(files);
      if (task.metadata().isPresent()) {
        metadata = Call.metadata(task.metadata().get(), FileNames.name(task.metadata().get()));
      }
    } catch (IOException e) {
      return new Answer.Refused("UNREADABLE", Call.unreadable(task.names().get(0), e).getMessage());
    } catch (Fault e) {
      return new Answer.Refused("METADATA_INVALID", e.getMessage() + e.hint());
    }
    return reviewer.review(
        new Submission(
            unpacked.files(),
            metadata,
            options.asOf(),
            options.compareAsOf(),
            unpacked.contractFirst()),
        Progress.NONE);
  }

  private void print(Done done) {
    List<String> names = done.task().names();
    if (done.answer() instanceof Answer.Reviewed reviewed) {
      ResultLine line = ResultLine.of(reviewed.json());
      found |= options.failOn().map(line::reaches).orElse(false);
      print(reviewed.json(), line.text());
      failed += line.errors() > 0 ? 1 : 0;
    } else if (done.answer() instanceof Answer.Refused no) {
      refused++;
      print(
          JsonReport.refusal(names, no.code(), no.message()),
          names.get(0) + "  没有审查（" + no.code() + "）：" + no.message());
    } else if (done.answer() instanceof Answer.Failed no) {
      if (no.code().equals("RULES_UNAVAILABLE")) {
        throw Fault.ofEngine(
            "规则不能使用，没有审查：" + no.message(),
            "用 java -jar fadu.jar rules check 查看全部错误；用了 --rules 的，两处写同一个文件夹。");
      }
      failed++;
      print(
          JsonReport.refusal(names, no.code(), no.message()),
          names.get(0) + "  没有审查（" + no.code() + "）：" + no.message());
    }
  }

  private void print(byte[] json, String text) {
    if (options.json()) {
      out.result(json);
    } else {
      out.print(text + "\n");
    }
  }
}
