package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mail that a colleague passed on is the applicant's, and he is told the right address once. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-A3.8")
class PassedOnMailResourceTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T11:00:00Z");

  @Inject SweepingMailbox sweeping;

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
  @Tag("rule-A3.6")
  void mailThatAnOfficerPassesOnIsTheApplicantsAndHeIsToldTheRightAddressOnce() throws Exception {
    String officer = "mayor@" + mailroom.address.substring(mailroom.address.indexOf('@') + 1);
    lay("INBOX", passedOn(officer, attachedOriginal(), "f1"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    String id = mailroom.messages().getString("items[0].id");
    await().atMost(SOON).until(() -> mailroom.message(id).getString("caseId") != null);
    JsonPath message = mailroom.message(id);
    assertThat(message.getString("state"), is("APPLICATION"));
    assertThat(message.getString("fromAddress"), is("citizen@example.org"));
    assertThat(message.getString("subject"), is("food-shop"));
    assertThat(message.getString("text"), is("please"));
    assertThat(message.getList("attachments.name"), hasItem("details.txt"));
    assertThat(message.getString("forwardedBy"), is(officer));
    assertThat(message.getString("arrivedAt"), is("2026-11-20T11:00:00Z"));
    assertThat(message.getString("originallySentAt"), is("2026-11-18T03:00:00Z"));
    assertThat(message.getString("deemedReceivedAt"), is("2026-11-18T03:00:00Z"));
    assertThat(message.getString("acknowledgeBy"), is("2026-11-23T03:00:00Z"));
    assertThat(
        String.join(" ", message.<String>getList("timeTrace")),
        containsString("เจ้าหน้าที่ส่งต่อถึงตู้จดหมายกลางเมื่อ"));
    List<String> told = texts();
    assertThat(told, hasItem(containsString("โปรดส่งอีเมลมาที่ " + mailroom.address)));
    assertThat(told, everyItem(containsString("REF-")));
    assertThat(
        peers.calls("PUT", "/case-files/by-message/").getFirst().body().getString("from.address"),
        is("citizen@example.org"));

    lay("INBOX", passedOn(officer, attachedOriginal(), "f2"));
    sweep();
    await()
        .atMost(SOON)
        .until(() -> mailroom.states().equals(List.of("APPLICATION", "APPLICATION")));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 3);
    assertThat(
        mailroom.read("/registers/outgoing").getList("items.outcome"),
        contains("SENT", "SENT", "SENT"));
    assertThat(texts().stream().filter(t -> t.contains("Next time")).toList(), hasSize(1));
  }

  @Test
  void anOfficerSaysWhoseForwardedMailItIs() {
    lay(
        "INBOX",
        mailroom
            .letter("Subject: Fwd: shop\nMessage-ID: <u@example.org>", "see the phone call")
            .replace("citizen@example.org", "officer@moi.go.th"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.states().equals(List.of("HOLDING_PEN")));
    assertThat(
        mailroom.read("/holding-pen").getList("items.reason"), contains("APPLICANT_UNKNOWN"));
    String id = mailroom.read("/holding-pen").getString("items[0].messageId");
    assertThat(
        mailroom.message(id).getString("acknowledgement.skipReason"), is("APPLICANT_UNKNOWN"));
    place(id, "{\"as\":\"APPLICATION\"}", 409);
    place(id, "{\"as\":\"APPLICATION\",\"applicant\":\"citizen@example.org\"}", 204);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(mailroom.message(id).getString("fromAddress"), is("citizen@example.org"));
    assertThat(mailroom.message(id).getString("forwardedBy"), is("officer@moi.go.th"));
  }

  private List<String> texts() throws Exception {
    List<String> texts = new ArrayList<>();
    for (var mail : mailroom.citizenMails()) {
      texts.add((String) mail.getContent());
    }
    return texts;
  }

  private String attachedOriginal() {
    return """
    From: Citizen <citizen@example.org>
    To: mayor@example.org
    Subject: food-shop
    Date: Wed, 18 Nov 2026 10:00:00 +0700
    Message-ID: <original@example.org>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=o

    --o
    Content-Type: text/plain

    please
    --o
    Content-Type: text/plain; name=details.txt
    Content-Disposition: attachment; filename=details.txt

    the shop stands at the market
    --o--\
    """;
  }

  private String passedOn(String officer, String original, String id) {
    return mailroom
        .letter(
            "Subject: Fwd: food-shop\nMessage-ID: <"
                + id
                + "@example.org>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b",
            """
            --b
            Content-Type: text/plain

            for you
            --b
            Content-Type: message/rfc822

            %s
            --b--
            """
                .formatted(original))
        .replace(
            "From: citizen@example.org\r\nTo: " + mailroom.address,
            "From: " + officer + "\r\nTo: " + mailroom.address);
  }

  private void lay(String folder, String raw) {
    mailroom.lay(folder, Mailroom.bytes(raw), FRIDAY_EVENING);
  }

  private void sweep() {
    sweeping.sweep(mailroom.code);
  }

  private void place(String id, String body, int status) {
    mailroom
        .officer()
        .contentType("application/json")
        .body(body)
        .post("/holding-pen/" + id + "/place")
        .then()
        .statusCode(status);
  }
}
