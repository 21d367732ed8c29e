package org.anuyat.permit.client;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Posts each message as JSON to the province's gateway. */
@ApplicationScoped
class HttpSmsGateway implements SmsGateway {
  private final SmsSettings settings;

  HttpSmsGateway(SmsSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isOn() {
    return settings.url().isPresent();
  }

  @Override
  public void send(UUID id, String phone, String text) {
    URI url =
        settings.url().orElseThrow(() -> new IllegalStateException("anuyat.sms.url is unset"));
    SmsApi api =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(url)
            .connectTimeout(3, TimeUnit.SECONDS)
            .readTimeout(10, TimeUnit.SECONDS)
            .build(SmsApi.class);
    String authorization = settings.token().map(token -> "Bearer " + token).orElse(null);
    var message = new SmsApi.Message(id.toString(), settings.sender(), phone, text);
    api.send(authorization, message).close();
  }
}
