package org.anuyat.permit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * intake, case and the log-in service as this service sees them: records every call, answers as the
 * test wishes. Tests speak to it over HTTP ({@link Peers}), since it lives in another class loader.
 */
final class PeersServer {
  private static final String TOKEN = "{\"access_token\":\"peer-token\",\"expires_in\":600}";
  private static final String PROFILE =
      """
      {"code":"%s","nameTh":"เทศบาลตำบลบ้านใหม่","nameEn":"Ban Mai Subdistrict Municipality",
       "provinceTh":"นครราชสีมา","provinceEn":"Nakhon Ratchasima","phone":"0 4400 0000",
       "mailAddress":"saraban@banmai.example","opens":"08:30","closes":"16:30","paused":false}\
      """;

  private static final String BOUNCE =
      """
      {"reason":"NO_SUCH_ADDRESS","text":"There is no such address","textTh":"ไม่มีที่อยู่อีเมลนี้",
       "remedy":"Check the spelling.","remedyTh":"โปรดตรวจสอบตัวสะกด"}\
      """;

  private final List<Peers.Call> calls = new CopyOnWriteArrayList<>();
  private final Set<String> down = ConcurrentHashMap.newKeySet();
  private final Map<String, String> mailStates = new ConcurrentHashMap<>();
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
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String peer = path.split("/", 3)[1];
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      boolean isPeer = !peer.equals("keycloak");
      int status = 200;
      if (down.contains(peer)) {
        status = 503;
      } else if (isPeer && !"Bearer peer-token".equals(authorization)) {
        status = 401;
      }
      calls.add(new Peers.Call(exchange.getRequestMethod(), path, body, status));
      if (status == 200 && path.contains("/by-message/" + Peers.UNKNOWN_MESSAGE)) {
        status = 404;
      }
      send(exchange, status, status == 200 ? content(path) : "");
    }
  }

  private String content(String path) {
    if (path.startsWith("/keycloak/")) {
      return TOKEN;
    }
    int mail = path.indexOf("/outgoing-mails/");
    if (mail >= 0) {
      String key = path.substring(mail + "/outgoing-mails/".length());
      String state = mailStates.getOrDefault(key, mailStates.getOrDefault("*", "SENT"));
      return """
      {"key":"%s","state":"%s","registerNumber":"7/2569","toAddress":"citizen@example.org",
       "bounceReason":null,"bounce":%s}\
      """
          .formatted(key, state, state.equals("BOUNCED") ? BOUNCE : "null");
    }
    if (path.matches("/intake/v1/municipalities/[0-9]{8}")) {
      return PROFILE.formatted(path.substring(path.length() - 8));
    }
    return "{}";
  }

  private void control(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] asked = exchange.getRequestURI().getPath().split("/");
      switch (asked[2]) {
        case "down" -> down.add(asked[3]);
        case "up" -> down.remove(asked[3]);
        case "mail-state" -> mailStates.put(asked[3], asked[4]);
        case "calls" -> {
          send(exchange, 200, new ObjectMapper().writeValueAsString(calls));
          return;
        }
        default -> throw new IOException("unknown: " + asked[2]);
      }
      send(exchange, 200, "");
    }
  }

  private static void send(HttpExchange exchange, int status, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
