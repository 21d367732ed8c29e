package org.anuyat.intake.client;

import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Fetches a file from the peer that owns it. */
@ApplicationScoped
public class PeerFiles {
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** The file is larger than what may be taken. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Inject OidcClient tokens;
  @Inject Config config;

  /**
   * Streams the file's bytes into {@code target}.
   *
   * @param most bytes to take
   * @return its size in bytes
   * @throws TooLarge when the file has more; {@code target} is then only begun
   * @throws WebApplicationException when the peer answers anything but 200
   */
  public long fetch(PeerService peer, String path, Path target, long most) throws IOException {
    URI address = URI.create(config.getValue(peer.setting(), String.class) + path);
    String token = tokens.getTokens().await().atMost(Duration.ofSeconds(10)).getAccessToken();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofSeconds(30))
            .build();
    try (InputStream body = open(address, request);
        OutputStream file = Files.newOutputStream(target)) {
      return copy(body, file, most);
    }
  }

  private InputStream open(URI address, HttpRequest request) throws IOException {
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        answer.body().close();
        throw new WebApplicationException(
            "%s answered %s".formatted(address, answer.statusCode()), answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopping);
    }
  }

  private static long copy(InputStream body, OutputStream file, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      size += read;
      if (size > most) {
        throw new TooLarge();
      }
      file.write(buffer, 0, read);
    }
    return size;
  }
}
