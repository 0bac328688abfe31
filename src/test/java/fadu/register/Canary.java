package fadu.register;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens where the bad files want a reader to fetch something. */
final class Canary implements AutoCloseable {
  private static final int PORT = 18999;
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();

  Canary() throws IOException {
    socket = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::listen, "canary");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        calls.incrementAndGet();
      } catch (IOException e) {
        // Closed, or the caller has gone.
      }
    }
  }

  int calls() {
    return calls.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
