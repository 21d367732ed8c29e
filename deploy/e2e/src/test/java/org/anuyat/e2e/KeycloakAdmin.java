package org.anuyat.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.anuyat.local.starter.Components;
import org.anuyat.local.starter.LocalKeycloak;

/** What the province's operator does in Keycloak to connect a provider of digital IDs. */
final class KeycloakAdmin {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String TEST_REALM = "digital-id-test";

  private final String url;

  KeycloakAdmin(String url) {
    this.url = url;
  }

  /** A second realm plays the provider {@code alias}. */
  void connect(String alias) {
    if (send("GET", "/admin/realms/" + TEST_REALM, null).statusCode() == 404) {
      Path file = Components.projectRoot().resolve("deploy/keycloak/digital-id-test-realm.json");
      ok(send("POST", "/admin/realms", read(file)));
    }
    String provider = url + "/realms/" + TEST_REALM;
    String endpoints = provider + "/protocol/openid-connect";
    String instance = "/admin/realms/anuyat/identity-provider/instances/" + alias;
    ObjectNode configured = (ObjectNode) json(ok(send("GET", instance, null)));
    configured.put("enabled", true);
    ((ObjectNode) configured.get("config"))
        .put("clientId", "anuyat")
        .put("clientSecret", "anuyat-local-digital-id-test")
        .put("issuer", provider)
        .put("authorizationUrl", endpoints + "/auth")
        .put("tokenUrl", endpoints + "/token")
        .put("jwksUrl", endpoints + "/certs");
    ok(send("PUT", instance, configured));
  }

  /** Everything the province's realm keeps of its users, as text. */
  String users() {
    return ok(send("GET", "/admin/realms/anuyat/users?max=1000&briefRepresentation=false", null))
        .body();
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(String method, String path, JsonNode body) {
    return exchange(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private String token() {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + LocalKeycloak.ADMIN
            + "&password="
            + LocalKeycloak.ADMIN_PASSWORD;
    HttpResponse<String> answer =
        exchange(
            HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    return json(ok(answer)).get("access_token").asText();
  }

  private static HttpResponse<String> ok(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
