package org.anuyat.intake.municipality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks an OAuth 2.0 token endpoint (RFC 6749). Nothing secret is logged or put into an error. */
@ApplicationScoped
class TokenEndpoint {
  /**
   * @param refreshToken null: the one asked with stays good
   */
  record Answer(String token, Duration lifetime, String refreshToken) {}

  private static final long USUAL_SECONDS = 300;

  private final HttpClient http;
  private final Duration readTimeout;

  @Inject ObjectMapper json;

  TokenEndpoint(
      @ConfigProperty(name = "anuyat.mailbox.connect-timeout") Duration connectTimeout,
      @ConfigProperty(name = "anuyat.mailbox.read-timeout") Duration readTimeout) {
    this.http = HttpClient.newBuilder().connectTimeout(connectTimeout).build();
    this.readTimeout = readTimeout;
  }

  Answer ask(OAuth2Access access) throws MessagingException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(access.tokenUrl()))
            .timeout(readTimeout)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(form(access)))
            .build();
    try {
      return read(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException away) {
      throw new MessagingException("the token endpoint cannot be reached", away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new MessagingException("interrupted while asking for a token", stopping);
    }
  }

  private Answer read(HttpResponse<String> answer) throws MessagingException {
    JsonNode body;
    try {
      body = json.readTree(answer.body());
    } catch (JsonProcessingException noJson) {
      throw new MessagingException("the token endpoint answers no JSON, " + answer.statusCode());
    }
    if (answer.statusCode() == 200 && body.path("access_token").isTextual()) {
      return new Answer(
          body.get("access_token").textValue(),
          Duration.ofSeconds(body.path("expires_in").asLong(USUAL_SECONDS)),
          body.path("refresh_token").textValue());
    }
    if (answer.statusCode() == 400 || answer.statusCode() == 401) {
      String error = body.path("error").asText("");
      throw new AuthenticationFailedException(
          "the token endpoint refuses: " + (error.matches("[a-z_]{1,40}") ? error : "no reason"));
    }
    throw new MessagingException("the token endpoint answers " + answer.statusCode());
  }

  private static String form(OAuth2Access access) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", access.grant().parameter());
    fields.put("client_id", access.clientId());
    fields.put("client_secret", access.clientSecret());
    fields.put("scope", access.scope());
    if (access.grant() == OAuth2Grant.REFRESH_TOKEN) {
      fields.put("refresh_token", access.refreshToken());
    }
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @PreDestroy
  void stop() {
    http.shutdownNow();
  }
}
