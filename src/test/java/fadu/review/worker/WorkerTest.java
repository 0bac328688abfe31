package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {
  private static final int MESSAGES = 5_000;

  @TempDir Path folder;

  @Test
  @Timeout(60)
  void whatIsSentArrivesInTheOrderItWasSent() throws Exception {
    WorkerCommand command =
        new WorkerCommand(
            List.of(CountingWorker.class.getName()),
            System.getProperty("java.class.path"),
            Map.of(),
            NetworkIsolation.NONE);
    Worker worker = Worker.start(command, folder, limits());
    try {
      worker.send(out -> out.writeInt(MESSAGES));
      for (int i = 0; i < MESSAGES; i++) {
        int number = i;
        worker.send(out -> out.writeInt(number));
      }
      Worker.Event event = worker.next(Duration.ofSeconds(50).toNanos());
      assertThat(event).isInstanceOf(Worker.Event.Said.class);
      Frame frame = ((Worker.Event.Said) event).frame();
      assertThat(ByteBuffer.wrap(frame.payload()).getInt()).isEqualTo(MESSAGES);
    } finally {
      worker.kill();
    }
  }

  private static Limits limits() {
    return Limits.DEFAULT.withHeap(64);
  }
}
