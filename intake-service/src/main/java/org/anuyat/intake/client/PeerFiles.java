package org.anuyat.intake.client;

import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Fetches a file from the peer that owns it. */
@ApplicationScoped
public class PeerFiles {
  private static final int LARGEST = 30 * 1024 * 1024;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  @Inject OidcClient tokens;
  @Inject Config config;

  /**
   * The file's bytes.
   *
   * @throws WebApplicationException when the peer answers anything but 200
   */
  public byte[] fetch(PeerService peer, String path) {
    URI address = URI.create(config.getValue(peer.setting(), String.class) + path);
    String token = tokens.getTokens().await().atMost(Duration.ofSeconds(10)).getAccessToken();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new WebApplicationException(
              "%s answered %s".formatted(address, answer.statusCode()), answer.statusCode());
        }
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
          throw new IllegalStateException(address + " is too large to attach");
        }
        return content;
      }
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopping);
    }
  }
}
