package org.anuyat.local.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens from Keycloak, kept until shortly before they end. */
public final class Tokens {
  private record Kept(String token, Instant until) {}

  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final URI endpoint;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param keycloak such as {@code http://127.0.0.1:8180}
   */
  public Tokens(String keycloak) {
    this.endpoint = URI.create(keycloak + "/realms/anuyat/protocol/openid-connect/token");
  }

  /** A person's token, by the password grant of the public client {@code anuyat-cli}. */
  public String ofUser(String name, String password) {
    return token(
        name,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "anuyat-cli",
            "username",
            name,
            "password",
            password));
  }

  /** A service's token, by its client credentials. */
  public String ofService(String client, String secret) {
    return token(
        client,
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  private String token(String who, Map<String, String> form) {
    return kept.compute(
            who,
            (name, old) ->
                old != null && Instant.now().isBefore(old.until().minus(MARGIN))
                    ? old
                    : fetch(form))
        .token();
  }

  private Kept fetch(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    try {
      var response =
          http.send(
              HttpRequest.newBuilder(endpoint)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("Keycloak gave no token: " + response.body());
      }
      var json = new ObjectMapper().readTree(response.body());
      return new Kept(
          json.get("access_token").asText(),
          Instant.now().plusSeconds(json.get("expires_in").asLong()));
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak could not be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
