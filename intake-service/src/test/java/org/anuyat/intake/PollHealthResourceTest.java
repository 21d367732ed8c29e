package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.Test;

/** A mailbox that cannot be swept is seen by the operator and harms no other. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PollHealthResourceTest {
  @Inject SweepingMailbox sweeping;
  @Inject MeterRegistry metrics;

  @Test
  void deadServerAndWrongPasswordAreCountedAndMailComesAfterTheCure() throws Exception {
    try (Mailroom mailroom = Mailroom.open()) {
      mailroom.send(
          "citizen@example.org", mailroom.letter("Subject: x\nMessage-ID: <h@example.org>", "x"));
      put(mailroom, mailroom.profile().replace("\"password\":\"secret\"", "\"password\":\"old\""));
      sweeping.sweep(mailroom.code);
      Gauge age =
          metrics
              .find("anuyat.mailbox.seconds.since.good.poll")
              .tag("municipality", mailroom.code)
              .gauge();
      assertThat(age, notNullValue());
      assertThat(age.value(), greaterThanOrEqualTo(0.0));
      put(mailroom, mailroom.profile().replaceAll("\"imapPort\":[0-9]+", "\"imapPort\":1"));
      sweeping.sweep(mailroom.code);
      assertThat(mailroom.messages().getList("items"), hasSize(0));
      put(mailroom, mailroom.profile());
      sweeping.sweep(mailroom.code);
      assertThat(mailroom.messages().getList("items"), hasSize(1));
    }
  }

  private static void put(Mailroom mailroom, String profile) {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(profile)
        .put("/v1/municipalities/" + mailroom.code)
        .then()
        .statusCode(200);
  }
}
