package org.kaoping.web.it.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A gateway that takes every message and remembers its key. */
final class Gateway implements AutoCloseable {
  private static final String KEY = "idempotency-key:";

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> keys = new CopyOnWriteArrayList<>();

  Gateway() throws IOException {
    System.setProperty(
        "kaoping.webhook.url", "http://127.0.0.1:" + socket.getLocalPort() + "/messages");
    System.setProperty("kaoping.webhook.secret", "only-for-tests");
    Thread thread = new Thread(this::serve, "gateway");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket call = socket.accept()) {
        take(call);
      } catch (IOException closed) {
        // the caller went away, or the gateway ends
      }
    }
  }

  private void take(Socket call) throws IOException {
    call.setSoTimeout(10_000);
    String head = head(call.getInputStream());
    int length = 0;
    for (String line : head.split("\r\n")) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith(KEY)) {
        keys.add(line.substring(KEY.length()).strip());
      } else if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    call.getInputStream().readNBytes(length);
    call.getOutputStream()
        .write(
            "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("cut off");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** Keys of the messages that came, one entry per message. */
  List<String> keys() {
    return keys;
  }

  @Override
  public void close() throws IOException {
    System.clearProperty("kaoping.webhook.url");
    System.clearProperty("kaoping.webhook.secret");
    socket.close();
  }
}
