package org.anuyat.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays case-service, payment-service and the token endpoint over HTTP. */
final class Peers implements AutoCloseable {
  /** One call that was answered. */
  record Call(String method, String path, JsonPath body) {}

  final List<Call> calls = new CopyOnWriteArrayList<>();
  volatile boolean caseIsAway;
  volatile String slipOutcome = "MATCHED";

  private final HttpServer server;
  private final Map<String, UUID> cases = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();

  private Peers(HttpServer server) {
    this.server = server;
  }

  static Peers start() throws IOException {
    int port = ConfigProvider.getConfig().getValue(ServiceTestResource.PEERS_PORT, Integer.class);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    Peers peers = new Peers(server);
    server.createContext("/", peers::answer);
    server.start();
    return peers;
  }

  List<Call> calls(String method, String pathPart) {
    return calls.stream()
        .filter(c -> c.method().equals(method) && c.path().contains(pathPart))
        .toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (path.equals("/token")) {
      send(
          exchange,
          200,
          "{\"access_token\":\"test\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    } else if (caseIsAway && !path.contains("/slips/")) {
      send(exchange, 503, "{}");
    } else if (!"Bearer test".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, "{}");
    } else {
      calls.add(
          new Call(
              exchange.getRequestMethod(), path, body.startsWith("{") ? new JsonPath(body) : null));
      send(exchange, status(path), content(path));
    }
  }

  private int status(String path) {
    return path.contains("/replies/") && !cases.containsValue(caseIn(path)) ? 404 : 200;
  }

  private String content(String path) {
    if (path.endsWith("/procedures")) {
      return """
      {"items":[
        {"code":"food-shop","nameTh":"ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร","nameEn":"Food shop licence",
         "keywords":["ร้านอาหาร"]},
        {"code":"general-request","nameTh":"คำร้องทั่วไป","nameEn":"General request","keywords":[]}]}
      """;
    }
    if (path.contains("/case-files/by-message/")) {
      UUID id = cases.computeIfAbsent(path, p -> UUID.randomUUID());
      return "{\"caseId\":\"%s\",\"caseNumber\":\"%d/2569\",\"status\":\"RECEIVED\"}"
          .formatted(id, numbers.incrementAndGet());
    }
    if (path.contains("/slips/")) {
      return "{\"outcome\":\"%s\",\"feeId\":\"%s\"}".formatted(slipOutcome, UUID.randomUUID());
    }
    if (path.endsWith("/large.pdf")) {
      return "x".repeat(2 * 1024 * 1024);
    }
    return path.endsWith(".png") ? "picture" : "{}";
  }

  private static UUID caseIn(String path) {
    String after = path.substring(path.indexOf("/case-files/") + "/case-files/".length());
    return UUID.fromString(after.substring(0, after.indexOf('/')));
  }

  private static void send(HttpExchange exchange, int status, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
