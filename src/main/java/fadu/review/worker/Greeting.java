package fadu.review.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The first thing a worker says. */
final class Greeting {
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
    Worker.Event event = worker.hear(limit);
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
}
