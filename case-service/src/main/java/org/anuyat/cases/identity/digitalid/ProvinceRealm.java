package org.anuyat.cases.identity.digitalid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The province's realm as an OpenID provider: where the browser goes, and what its code is worth.
 * Calls are made while a citizen waits, so they are short and are not repeated.
 */
@ApplicationScoped
class ProvinceRealm {
  private static final Logger LOG = Logger.getLogger(ProvinceRealm.class);
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  @Inject DigitalIdSettings settings;
  @Inject IdTokens idTokens;
  @Inject ObjectMapper json;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  private volatile JsonNode discovered;

  /** Where the browser goes: the realm passes it on to the provider at once. */
  URI authorization(String provider, AuthorizationRequest request) throws NotVouched {
    return UriBuilder.fromUri(discovery().path("authorization_endpoint").asText())
        .queryParam("response_type", "code")
        .queryParam("client_id", encoded(settings.clientId()))
        .queryParam("redirect_uri", encoded(callback().toString()))
        .queryParam("scope", "openid")
        .queryParam("state", request.state())
        .queryParam("nonce", request.nonce())
        .queryParam("code_challenge", request.codeChallenge())
        .queryParam("code_challenge_method", "S256")
        // Whoever used this browser before must not answer for the applicant.
        .queryParam("prompt", "login")
        .queryParam("kc_idp_hint", encoded(provider))
        .build();
  }

  /** Takes the code to the realm and verifies the ID token that comes for it. */
  VouchedIdentity redeem(String code, String codeVerifier, String nonce) throws NotVouched {
    JsonNode tokens =
        post(
            discovery().path("token_endpoint").asText(),
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                callback().toString(),
                "code_verifier",
                codeVerifier));
    try {
      return idTokens.verify(
          tokens.path("id_token").asText(), nonce, discovery().path("jwks_uri").asText());
    } finally {
      endSession(tokens.path("refresh_token").asText(""));
    }
  }

  /** The realm shall remember nothing of the person: his claims live in this session alone. */
  private void endSession(String refreshToken) {
    try {
      post(
          discovery().path("end_session_endpoint").asText(), Map.of("refresh_token", refreshToken));
    } catch (NotVouched stays) {
      LOG.warnf(
          "A digital ID's session could not be ended; it ends by itself: %s", stays.getMessage());
    }
  }

  private URI callback() {
    return settings.publicUrl().resolve("/identity/callback");
  }

  private JsonNode discovery() throws NotVouched {
    if (discovered == null) {
      discovered =
          send(
              HttpRequest.newBuilder(
                      URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                  .GET());
    }
    return discovered;
  }

  private JsonNode post(String endpoint, Map<String, String> fields) throws NotVouched {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String client =
        "&client_id="
            + encoded(settings.clientId())
            + "&client_secret="
            + encoded(settings.clientSecret());
    return send(
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body + client)));
  }

  private JsonNode send(HttpRequest.Builder request) throws NotVouched {
    try {
      HttpResponse<byte[]> answer =
          http.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() / 100 != 2) {
        throw new NotVouched(answer.uri().getPath() + " answered " + answer.statusCode());
      }
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new NotVouched("the realm could not be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotVouched("interrupted", e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
