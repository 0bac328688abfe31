package fadu.review.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** A worker process: submissions in on standard input, answers out on standard output. */
public final class WorkerMain {
  private final DataOutputStream out;
  private final BlockingQueue<Submission> inbox = new LinkedBlockingQueue<>();

  private WorkerMain(DataOutputStream out) {
    this.out = out;
  }

  /**
   * Works until the parent closes the pipe; never returns normally. Whatever libraries print goes
   * to standard error, so that it cannot get between the frames.
   *
   * @param engine makes the engine; a failure is told to the parent
   */
  public static void run(Callable<? extends ReviewEngine> engine) {
    InputStream in = System.in;
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    WorkerMain worker = new WorkerMain(out);
    worker.listen(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    try {
      worker.work(engine);
    } catch (IOException | InterruptedException e) {
      // The parent is gone or wants us gone: nobody is left to tell.
    }
    Runtime.getRuntime().halt(1);
  }

  /** A thread of its own notices the end of the parent even while a parser hangs. */
  private void listen(DataInputStream in) {
    Thread listener =
        new Thread(
            () -> {
              try {
                while (true) {
                  inbox.add(Messages.read(in));
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
      send(Frame.Type.UNFIT, Messages.texts("RULES_UNAVAILABLE", String.valueOf(e.getMessage())));
      return;
    }
    ReviewEngine.About about = engine.about();
    send(
        Frame.Type.READY,
        Messages.texts(
            about.name(),
            about.ruleSetVersion(),
            about.ruleSetHash(),
            Integer.toString(about.points())));
    Pulse pulse = new Pulse(this::send);
    pulse.start();
    boolean sound = true;
    while (sound) {
      Submission submission = inbox.take();
      pulse.beat(true);
      sound = answer(engine, submission);
      pulse.beat(false);
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
      send(Frame.Type.READING, reviewed.reading());
      send(Frame.Type.REVIEWED, reviewed.json());
    } else if (answer instanceof Answer.Refused refused) {
      send(
          Frame.Type.REFUSED,
          Messages.texts(
              refused.code(),
              refused.message(),
              number(refused.limit()),
              number(refused.actual())));
    } else if (answer instanceof Answer.Wanted wanted) {
      send(Frame.Type.WANTED, Messages.pages(wanted.pages()));
    } else if (answer instanceof Answer.Failed failed) {
      send(Frame.Type.FAILED, Messages.texts(failed.code(), failed.message()));
    }
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private boolean broken(Answer.Refused refused) throws IOException {
    send(Frame.Type.BROKEN, Messages.texts(refused.code(), refused.message()));
    return false;
  }

  private synchronized void send(Frame.Type type, byte[] payload) throws IOException {
    Frame.write(out, type, payload);
  }

  private final class Reporting implements Progress {
    @Override
    public void at(Step step) {
      try {
        send(Frame.Type.STEP, new byte[] {(byte) step.ordinal()});
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void pages(int count) {
      try {
        send(Frame.Type.PAGES, ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
