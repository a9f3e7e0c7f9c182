package org.kaoping.web.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** The office system at the other end: it takes messages and notes their keys. */
final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile IntConsumer whenTaken = count -> {};

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.start();
  }

  private void take(HttpExchange call) throws IOException {
    call.getRequestBody().readAllBytes();
    keys.add(call.getRequestHeaders().getFirst("Idempotency-Key"));
    whenTaken.accept(keys.size());
    call.sendResponseHeaders(204, -1);
    call.close();
  }

  /** Something that happens when a message has been taken and its answer has not left yet. */
  void whenTaken(IntConsumer what) {
    whenTaken = what;
  }

  /** Keys of all messages that came, in their order. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
