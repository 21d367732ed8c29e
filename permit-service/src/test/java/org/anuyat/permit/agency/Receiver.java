package org.anuyat.permit.agency;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An agency's system that takes messages, or does not. */
final class Receiver implements AutoCloseable {
  /** A message as it came. */
  record Message(String id, String timestamp, String signature, String body, int answer) {
    boolean isSignedWith(String secret) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] text = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
        return signature.equals("v1," + Base64.getEncoder().encodeToString(mac.doFinal(text)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int answer = 204;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/permits";
  }

  void answer(int status) {
    answer = status;
  }

  List<Message> messages() {
    return messages;
  }

  List<Message> taken() {
    return messages.stream().filter(message -> message.answer() / 100 == 2).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = answer;
      var headers = exchange.getRequestHeaders();
      messages.add(
          new Message(
              headers.getFirst("webhook-id"),
              headers.getFirst("webhook-timestamp"),
              headers.getFirst("webhook-signature"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              status));
      exchange.sendResponseHeaders(status, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
