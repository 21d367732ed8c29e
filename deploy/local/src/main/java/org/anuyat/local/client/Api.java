package org.anuyat.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** REST calls to one service as one caller. */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String base;
  private final Supplier<String> token;

  /**
   * @param base such as {@code http://127.0.0.1:8081}
   * @param token gives the access token for each call, null for a caller without one
   */
  public Api(String base, Supplier<String> token) {
    this.base = base;
    this.token = token;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer put(String path, Object body) {
    return send(request(path).PUT(json(body)).header("Content-Type", "application/json"));
  }

  public Answer post(String path, Object body) {
    return send(request(path).POST(json(body)).header("Content-Type", "application/json"));
  }

  /** A POST of JSON with further headers. */
  public Answer post(String path, Object body, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).POST(json(body));
    headers.forEach(request::header);
    return send(request.header("Content-Type", "application/json"));
  }

  /** A POST of a file with further headers. */
  public Answer upload(String path, byte[] file, Map<String, String> headers) {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofByteArray(file));
    headers.forEach(request::header);
    return send(request.header("Content-Type", "application/octet-stream"));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    String bearer = token.get();
    return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
