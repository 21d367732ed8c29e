package org.anuyat.permit.agency.calling;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Makes one call: signed, to a checked address, without following redirects. Of the answer only the
 * status is read. No connection is kept: each call checks its address anew.
 */
@ApplicationScoped
public class CallingReceiver {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration WHOLE_CALL = Duration.ofSeconds(15);
  private static final MediaType JSON = MediaType.get("application/json");

  @Inject Clock clock;

  private final Receivers receivers;
  private final OkHttpClient http;

  CallingReceiver(Receivers receivers) {
    this.receivers = receivers;
    this.http =
        new OkHttpClient.Builder()
            .dns(receivers.names())
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .connectTimeout(CONNECT)
            .callTimeout(WHOLE_CALL)
            .build();
  }

  @PreDestroy
  void close() {
    http.dispatcher().executorService().shutdown();
  }

  /**
   * Sends a message.
   *
   * @param secrets each gives one signature: two while a secret is being changed
   */
  public Outcome call(String address, String messageId, String body, List<SigningSecret> secrets) {
    Instant begun = clock.instant();
    try (Response answer =
        http.newCall(request(address, messageId, body, secrets, begun)).execute()) {
      return new Outcome(answer.code(), since(begun), null);
    } catch (ReceiverRefused refused) {
      return new Outcome(null, since(begun), refused.getMessage());
    } catch (IOException failed) {
      return new Outcome(null, since(begun), reason(failed));
    }
  }

  private Request request(
      String address, String messageId, String body, List<SigningSecret> secrets, Instant at) {
    String signatures =
        secrets.stream()
            .map(secret -> secret.sign(messageId, at, body))
            .collect(Collectors.joining(" "));
    return new Request.Builder()
        .url(receivers.require(address))
        .header("User-Agent", "Anuyat-Webhooks/1")
        .header("webhook-id", messageId)
        .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
        .header("webhook-signature", signatures)
        .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
        .build();
  }

  private long since(Instant begun) {
    return Duration.between(begun, clock.instant()).toMillis();
  }

  /** In our words: what the network layer says may name internal addresses. */
  private static String reason(IOException failed) {
    return switch (failed) {
      case UnknownHostException e -> "the name is not known in the public DNS";
      case SSLException e -> "the TLS connection failed; check the certificate";
      case InterruptedIOException e -> "no answer in time";
      default -> "the connection failed";
    };
  }
}
