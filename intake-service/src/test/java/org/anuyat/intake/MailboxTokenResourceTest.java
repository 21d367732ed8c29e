package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Log-in with OAuth 2.0 where the provider takes no passwords. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MailboxTokenResourceTest {
  @Inject SweepingMailbox sweeping;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String answer = "";
  private HttpServer endpoint;
  private FakeImap imap;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws IOException {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/token", this::token);
    endpoint.start();
    imap = FakeImap.withToken("t1");
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() throws IOException {
    endpoint.stop(0);
    imap.close();
    mailroom.close();
  }

  @Test
  void tokenOfClientCredentialsIsAskedOnceAndShownToTheServer() {
    answer = "{\"access_token\":\"t1\",\"expires_in\":3600}";
    Mailboxes.put(mailroom, profile("CLIENT_CREDENTIALS", null));
    sweeping.sweep(mailroom.code);
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), empty());
    assertThat(asked, hasSize(1));
    assertThat(asked.getFirst(), containsString("grant_type=client_credentials"));
    assertThat(asked.getFirst(), containsString("client_secret=client+secret"));
    String shown = "user=" + mailroom.address + "\1auth=Bearer t1\1\1";
    assertThat(imap.tokens, contains(shown, shown));
  }

  @Test
  void withdrawnTokenIsReplacedAndTheNewRefreshTokenKept() {
    answer = "{\"access_token\":\"t1\",\"expires_in\":3600,\"refresh_token\":\"second\"}";
    Mailboxes.put(mailroom, profile("REFRESH_TOKEN", "first"));
    sweeping.sweep(mailroom.code);
    imap.onlyTakes("t2");
    answer = "{\"access_token\":\"t2\",\"expires_in\":3600}";
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), empty());
    assertThat(asked, hasSize(2));
    assertThat(asked.get(0), containsString("refresh_token=first"));
    assertThat(asked.get(1), containsString("refresh_token=second"));
  }

  @Test
  void refusedClientIsAnAlarmWithoutAnySecret() {
    status = 401;
    answer = "{\"error\":\"invalid_client\",\"error_description\":\"client secret is wrong\"}";
    Mailboxes.put(mailroom, profile("CLIENT_CREDENTIALS", null));
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAILBOX_LOGIN_REFUSED"));
    String alarms = mailroom.officer().get("/alarms").asString();
    assertThat(alarms, containsString("invalid_client"));
    assertThat(alarms, not(containsString("secret is")));
  }

  @Test
  void accountWithoutItsSecretsIsRefused() {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(profile("REFRESH_TOKEN", null))
        .put("/v1/municipalities/" + mailroom.code)
        .then()
        .statusCode(400)
        .body(containsString("mailbox.oauth2.refreshToken"));
  }

  private String profile(String grant, String refreshToken) {
    return mailroom
        .profile()
        .replaceAll("\"imapPort\":[0-9]+", "\"imapPort\":" + imap.port())
        .replace(
            "\"password\":\"secret\"",
            """
            "auth":"XOAUTH2","oauth2":{"tokenUrl":"http://127.0.0.1:%d/token","grant":"%s",
             "clientId":"anuyat","clientSecret":"client secret","refreshToken":%s,
             "scope":"imap smtp"}\
            """
                .formatted(
                    endpoint.getAddress().getPort(),
                    grant,
                    refreshToken == null ? "null" : "\"" + refreshToken + "\""));
  }

  private void token(HttpExchange exchange) throws IOException {
    asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
