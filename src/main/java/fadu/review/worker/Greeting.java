package fadu.review.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first thing a worker says. */
final class Greeting {
  private static final long AGAIN = Duration.ofSeconds(1).toNanos();

  private Greeting() {}

  /** The worker cannot work. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
      super(message);
    }
  }

  static ReviewEngine.About await(Worker worker, Duration limit)
      throws Unfit, InterruptedException {
    Worker.Event event = first(worker, limit);
    if (event == null) {
      throw new Unfit("审查进程在 " + limit.toSeconds() + " 秒内没有准备好。");
    }
    if (!(event instanceof Worker.Event.Said said)) {
      throw new Unfit("审查进程启动时异常退出，详见服务日志。");
    }
    try {
      Frame frame = said.frame();
      if (frame.type() == Frame.Type.UNFIT) {
        throw new Unfit(Messages.texts(frame.payload(), 2).get(1));
      }
      if (frame.type() == Frame.Type.READY) {
        List<String> texts = Messages.texts(frame.payload(), 4);
        return new ReviewEngine.About(
            texts.get(0), texts.get(1), texts.get(2), Integer.parseInt(texts.get(3)));
      }
      throw new Unfit("审查进程启动时的应答无法识别。");
    } catch (IOException | NumberFormatException e) {
      throw new Unfit("审查进程启动时的应答无法识别。");
    }
  }

  private static Worker.@Nullable Event first(Worker worker, Duration limit)
      throws InterruptedException {
    Patience patience = worker.patience();
    long start = System.nanoTime();
    Worker.Event event = worker.next(limit.toNanos());
    while (event == null && patience.lasts(limit, Duration.ofNanos(System.nanoTime() - start))) {
      event = worker.next(AGAIN);
    }
    return event;
  }
}
