package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.intake.storage.ObjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the municipality's filter marked stays closed until an officer deletes or rescues it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MarkedJunkResourceTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T11:00:00Z");

  @Inject SweepingMailbox sweeping;
  @Inject ObjectStore store;

  private Peers peers;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    peers = Peers.start();
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    mailroom.close();
    peers.close();
  }

  @Test
  @Tag("rule-A3.3")
  void junkStaysClosedAndIsDeletedWithItsHashOnRecord() {
    lay("Junk", spam());
    JsonPath junk = onlyJunk();
    assertThat(junk.getString("fromAddress"), nullValue());
    assertThat(junk.getString("subject"), is(""));
    assertThat(junk.getString("text"), is(""));
    assertThat(junk.getList("attachments"), hasSize(0));
    assertThat(junk.getString("acknowledgement.skipReason"), is("MARKED_AS_SPAM"));
    assertThat(mailroom.read("/registers/incoming").getString("items[0].correspondent"), is(""));
    String id = junk.getString("id");
    mailroom
        .officer()
        .get("/messages/" + id + "/raw")
        .then()
        .statusCode(409)
        .body("titleTh", is("ไม่อนุญาตให้เปิดอีเมลขยะ"));
    assertThat(mailroom.read("/junk").getBoolean("items[0].deleted"), is(false));
    assertThat(mailroom.read("/junk?from=" + FRIDAY_EVENING).getList("items"), hasSize(1));
    assertThat(mailroom.read("/junk?to=" + FRIDAY_EVENING).getList("items"), hasSize(0));

    String key = "messages/" + mailroom.code + "/" + junk.getString("sha256");
    assertThat(store.exists(key), is(true));
    post("/junk/" + id + "/discard", 204);
    await().atMost(SOON).until(() -> !store.exists(key));
    JsonPath listed = mailroom.read("/junk");
    assertThat(listed.getBoolean("items[0].deleted"), is(true));
    assertThat(listed.getString("items[0].sha256"), is(junk.getString("sha256")));
    JsonPath after = mailroom.message(id);
    assertThat(after.getList("handling.action"), contains("DISCARDED"));
    assertThat(after.getList("handling.officer"), contains("officer"));
    assertThat(after.getList("handling.detail"), contains("sha256 " + junk.getString("sha256")));
    post("/junk/" + id + "/discard", 409);
    post("/junk/" + id + "/rescue", 409);
    assertThat(mailroom.citizenMails(), hasSize(0));
  }

  @Test
  @Tag("rule-A3.4")
  @Tag("rule-A3.6")
  void rescuedMailIsALetterWhoseClockRunsFromItsArrival() {
    lay("Junk", spam());
    String id = onlyJunk().getString("id");
    post("/junk/" + id + "/rescue", 204);
    await().atMost(SOON).until(() -> !mailroom.citizenMails().isEmpty());
    await().atMost(SOON).until(() -> mailroom.message(id).getString("caseId") != null);
    JsonPath message = mailroom.message(id);
    assertThat(message.getString("state"), is("APPLICATION"));
    assertThat(message.getString("subject"), is("prize"));
    assertThat(message.getList("attachments.name"), contains("form.pdf"));
    assertThat(message.getString("arrivedAt"), is("2026-11-20T11:00:00Z"));
    assertThat(message.getString("deemedReceivedAt"), is("2026-11-23T01:30:00Z"));
    assertThat(message.getBoolean("acknowledgement.acknowledged"), is(true));
    assertThat(message.getList("handling.action"), hasItem("RESCUED"));
    assertThat(
        mailroom.read("/registers/incoming").getString("items[0].outcome"), is("APPLICATION"));
    assertThat(mailroom.read("/junk").getList("items"), hasSize(0));
    post("/junk/" + id + "/rescue", 404);
  }

  private String spam() {
    return mailroom.letter(
        """
        X-Spam-Flag: YES
        Subject: prize
        Message-ID: <spam@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b\
        """,
        """
        --b
        Content-Type: text/plain

        open me
        --b
        Content-Type: application/pdf; name=form.pdf
        Content-Transfer-Encoding: base64

        JVBERi0xLjQKJUVPRgo=
        --b--
        """);
  }

  private JsonPath onlyJunk() {
    sweep();
    await().atMost(SOON).until(() -> mailroom.states().equals(List.of("JUNK")));
    return mailroom.message(mailroom.messages().getString("items[0].id"));
  }

  private void lay(String folder, String raw) {
    mailroom.lay(folder, Mailroom.bytes(raw), FRIDAY_EVENING);
  }

  private void post(String path, int status) {
    mailroom.officer().post(path).then().statusCode(status);
  }

  private void sweep() {
    sweeping.sweep(mailroom.code);
  }
}
