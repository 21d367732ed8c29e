package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency's receiver: a real HTTP server that answers what the test wants. */
final class WebhookReceiver implements AutoCloseable {
  /** A message that came. */
  record Message(String id, String timestamp, String signature, String body) {}

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final AtomicInteger answer = new AtomicInteger(204);
  private final HttpServer server;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile String location;

  WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** What an agency asks to be told here. */
  Map<String, Object> subscription(String... events) {
    return Map.of("url", url(), "events", List.of(events));
  }

  /** By the name the operator allows in tests. */
  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hooks";
  }

  void answers(int status) {
    answer.set(status);
  }

  void redirectsTo(String address) {
    location = address;
    answer.set(302);
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      messages.add(
          new Message(
              headers.getFirst("webhook-id"),
              headers.getFirst("webhook-timestamp"),
              headers.getFirst("webhook-signature"),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      if (location != null) {
        exchange.getResponseHeaders().add("Location", location);
      }
      exchange.sendResponseHeaders(answer.get(), -1);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.stop(0);
    }
  }
}
