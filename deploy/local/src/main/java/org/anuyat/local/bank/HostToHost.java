package org.anuyat.local.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anuyat.local.client.Answer;

/** A bank's signed calls to payment-service. */
public final class HostToHost {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String service;
  private final String bank;
  private final String key;

  /**
   * @param service payment-service, such as {@code http://127.0.0.1:8083}
   * @param bank 3-digit code
   */
  public HostToHost(String service, String bank, String key) {
    this.service = service;
    this.bank = bank;
    this.key = key;
  }

  /** A call signed now. */
  public Answer call(String path, Map<String, ?> body) {
    return call(path, json(body), Instant.now());
  }

  /** A call signed as of a moment. */
  public Answer call(String path, byte[] body, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    return send(path, body, timestamp, signature(timestamp, path, body));
  }

  /** A call with any signature. */
  public Answer send(String path, byte[] body, String timestamp, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Bank-Code", bank)
            .header("Bank-Timestamp", timestamp)
            .header("Bank-Signature", signature)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** {@code v1=} and HMAC-SHA256 over timestamp, method, path and body. */
  public String signature(String timestamp, String path, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((timestamp + "\nPOST\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
      return "v1=" + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  public static byte[] json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
