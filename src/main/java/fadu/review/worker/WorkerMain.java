package fadu.review.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** A worker process: submissions in on standard input, answers out on standard output. */
public final class WorkerMain {
  private final ParentPipe pipe;
  private final BlockingQueue<Submission> inbox = new LinkedBlockingQueue<>();

  private WorkerMain(ParentPipe pipe) {
    this.pipe = pipe;
  }

  /**
   * Works until the parent closes the pipe; never returns normally.
   *
   * @param engine makes the engine; a failure is told to the parent
   */
  public static void run(Callable<? extends ReviewEngine> engine) {
    WorkerMain worker = new WorkerMain(ParentPipe.standard());
    worker.listen();
    try {
      worker.work(engine);
    } catch (IOException | InterruptedException e) {
      // The parent is gone or wants us gone: nobody is left to tell.
    }
    Runtime.getRuntime().halt(1);
  }

  /** A thread of its own notices the end of the parent even while a parser hangs. */
  private void listen() {
    Thread listener =
        new Thread(
            () -> {
              try {
                while (true) {
                  inbox.add(Messages.read(pipe.in()));
                }
              } catch (IOException e) {
                Runtime.getRuntime().halt(0);
              }
            },
            "inbox");
    listener.setDaemon(true);
    listener.start();
  }

  private void work(Callable<? extends ReviewEngine> factory)
      throws IOException, InterruptedException {
    ReviewEngine engine;
    try {
      engine = factory.call();
      engine.warmUp();
    } catch (Exception | LinkageError | StackOverflowError e) {
      Traces.print(e);
      pipe.send(
          Frame.Type.UNFIT, Messages.texts("RULES_UNAVAILABLE", String.valueOf(e.getMessage())));
      return;
    }
    ReviewEngine.About about = engine.about();
    pipe.send(
        Frame.Type.READY,
        Messages.texts(
            about.name(),
            about.ruleSetVersion(),
            about.ruleSetHash(),
            Integer.toString(about.points())));
    boolean sound = true;
    while (sound) {
      Submission submission = inbox.take();
      pipe.beat(true);
      sound = answer(engine, submission);
      pipe.beat(false);
    }
  }

  /** Reviews one submission; false if this process should not be trusted with another. */
  private boolean answer(Reviewer reviewer, Submission submission)
      throws IOException, InterruptedException {
    try {
      tell(reviewer.review(submission, new Reporting()));
      return true;
    } catch (UncheckedIOException e) {
      Traces.print(e);
      return broken(Refusals.crash());
    } catch (StackOverflowError e) {
      return broken(Refusals.tooDeep());
    } catch (OutOfMemoryError e) {
      return broken(Refusals.memory());
    } catch (RuntimeException | LinkageError | AssertionError e) {
      Traces.print(e);
      return broken(Refusals.crash());
    }
  }

  private void tell(Answer answer) throws IOException {
    if (answer instanceof Answer.Reviewed reviewed) {
      pipe.send(Frame.Type.READING, reviewed.reading());
      pipe.send(Frame.Type.REVIEWED, reviewed.json());
    } else if (answer instanceof Answer.Refused refused) {
      pipe.send(
          Frame.Type.REFUSED,
          Messages.texts(
              refused.code(),
              refused.message(),
              number(refused.limit()),
              number(refused.actual())));
    } else if (answer instanceof Answer.Wanted wanted) {
      pipe.send(Frame.Type.WANTED, Messages.pages(wanted.pages()));
    } else if (answer instanceof Answer.Failed failed) {
      pipe.send(Frame.Type.FAILED, Messages.texts(failed.code(), failed.message()));
    }
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private boolean broken(Answer.Refused refused) throws IOException {
    pipe.send(Frame.Type.BROKEN, Messages.texts(refused.code(), refused.message()));
    return false;
  }

  private final class Reporting implements Progress {
    @Override
    public void at(Step step) {
      try {
        pipe.send(Frame.Type.STEP, new byte[] {(byte) step.ordinal()});
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void pages(int count) {
      try {
        pipe.send(Frame.Type.PAGES, ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
