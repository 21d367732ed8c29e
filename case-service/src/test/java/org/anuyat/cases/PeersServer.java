package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * intake, payment and permit as this service sees them: records every call, serves files that were
 * laid here, and can be switched to 503. Tests speak to it through {@link Peers}.
 */
final class PeersServer {
  private final List<Peers.Call> calls = new CopyOnWriteArrayList<>();
  private final Set<String> down = ConcurrentHashMap.newKeySet();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final HttpServer server;

  PeersServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.createContext("/_test/", this::control);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String url(String peer) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + peer;
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      byte[] content = content(exchange.getRequestMethod(), path, exchange.getRequestURI());
      int status = down.contains(path.split("/", 3)[1]) ? 503 : content == null ? 404 : 200;
      calls.add(
          new Peers.Call(
              exchange.getRequestMethod(),
              path,
              exchange.getRequestURI().getQuery(),
              body,
              status));
      exchange
          .getResponseHeaders()
          .add(
              "Content-Type",
              path.contains("/messages/") ? "application/octet-stream" : "application/json");
      send(exchange, status, status == 200 ? content : new byte[0]);
    }
  }

  private byte[] content(String method, String path, URI uri) {
    if (path.endsWith("/calendar/working-days")
        && uri.getQuery().endsWith("days=" + Peers.LATE_DAYS)) {
      return ("{\"deadline\":\"" + Peers.PAST_DEADLINE + "\"}").getBytes(UTF_8);
    }
    if (path.endsWith("/calendar/working-time")) {
      byte[] laid = files.getOrDefault(path, "test/1".getBytes(UTF_8));
      return OpeningHours.answer(new String(laid, UTF_8), uri.getQuery()).getBytes(UTF_8);
    }
    if (files.containsKey(path) && !path.contains("/messages/")) {
      return files.get(path);
    }
    if (path.contains("/outgoing-mails/") && method.equals("GET")) {
      return "{\"state\":\"SENT\",\"sentAt\":\"2026-11-24T03:00:00Z\"}".getBytes(UTF_8);
    }
    if (path.endsWith("/calendar/working-days")) {
      return ("{\"deadline\":\"" + Peers.DEADLINE + "\",\"trace\":[]}").getBytes(UTF_8);
    }
    if (path.matches("/intake/v1/municipalities/[0-9]{8}")) {
      return path.contains("/9") ? null : Peers.PROFILE.getBytes(UTF_8);
    }
    if (path.endsWith("/calendar/explain")) {
      return ("{\"deemedReceivedAt\":\"" + Peers.DEEMED + "\"}").getBytes(UTF_8);
    }
    if (path.matches("/permit/.*/permits/[0-9a-f-]{36}")) {
      return null;
    }
    if (path.contains("/messages/")) {
      byte[] unnamed = path.endsWith("/raw") ? "Subject: test\r\n\r\n".getBytes(UTF_8) : null;
      return files.getOrDefault(path, unnamed);
    }
    if (path.contains("/posted-applications/")) {
      return ("{\"registerNumber\":\"7/2569\",\"deemedReceivedAt\":\"" + Peers.DEADLINE + "\"}")
          .getBytes(UTF_8);
    }
    return "{}".getBytes(UTF_8);
  }

  private void control(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] asked = exchange.getRequestURI().getPath().split("/", 4);
      byte[] body = exchange.getRequestBody().readAllBytes();
      switch (asked[2]) {
        case "down" -> down.add(asked[3]);
        case "up" -> down.remove(asked[3]);
        case "file" -> files.put("/" + asked[3], body);
        case "calls" -> {
          send(exchange, 200, new ObjectMapper().writeValueAsBytes(calls));
          return;
        }
        default -> throw new IOException("unknown: " + asked[2]);
      }
      send(exchange, 200, new byte[0]);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    if (content.length > 0) {
      exchange.getResponseBody().write(content);
    }
  }
}
