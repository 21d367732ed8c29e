package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The officer's list of mail: filtered, searched, read page by page. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MessageListResourceTest {

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
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  void officerFindsMailByThaiWordNumberStateAndAnswer() {
    send("<one@example.org>", "ขออนุญาตขายอาหาร", "ร้านอยู่ตลาดน้ำ ติดป้าย 100%");
    send("<two@example.org>", "ขอสำเนา", "เรื่องอื่น", "Precedence: bulk");
    read(2);

    assertThat(subjects("q", "ตลาดน\u0E4D\u0E49\u0E32"), is(List.of("ขออนุญาตขายอาหาร")));
    assertThat(subjects("q", "100%"), is(List.of("ขออนุญาตขายอาหาร")));
    assertThat(subjects("q", "CITIZEN@example"), hasSize(2));
    assertThat(subjects("q", "ตลาดบก"), empty());
    assertThat(subjects("state", "AUTOMATIC"), is(List.of("ขอสำเนา")));
    assertThat(subjects("acknowledged", "true"), is(List.of("ขออนุญาตขายอาหาร")));
    assertThat(subjects("acknowledged", "false"), is(List.of("ขอสำเนา")));
    assertThat(subjects("folder", "INBOX"), hasSize(2));
    assertThat(subjects("to", "2020-01-01T00:00:00Z"), empty());

    JsonPath all = mailroom.messages();
    String year = all.getString("items[0].registerNumber").substring(2);
    assertThat(subjects("q", "๒/" + thai(year)), hasSize(1));
    assertThat(subjects("q", "3/" + year), empty());
    int automatic = all.getList("items.state").indexOf("AUTOMATIC");
    assertThat(all.getBoolean("items[" + automatic + "].acked"), is(false));
    assertThat(all.getString("items[" + automatic + "].ackReason"), is("BULK_PRECEDENCE"));
    assertThat(all.getBoolean("items[" + (1 - automatic) + "].acked"), is(true));
    assertThat(all.getString("items[" + (1 - automatic) + "].ackReason"), nullValue());
    String sha256 = mailroom.message(all.getString("items[0].id")).getString("sha256");
    assertThat(subjects("sha256", sha256), hasSize(1));
  }

  @Test
  void twoStatesAtOnceArePagedByKey() {
    send("<one@example.org>", "ฉบับหนึ่ง", "ขออนุญาต");
    send("<two@example.org>", "ฉบับสอง", "ขออนุญาต", "Precedence: bulk");
    read(2);
    JsonPath first =
        mailroom
            .officer()
            .queryParam("state", "APPLICATION", "AUTOMATIC")
            .queryParam("limit", 1)
            .get("/messages")
            .jsonPath();
    JsonPath second =
        mailroom
            .officer()
            .queryParam("state", "APPLICATION", "AUTOMATIC")
            .queryParam("limit", 1)
            .queryParam("after", first.getString("next"))
            .get("/messages")
            .jsonPath();
    assertThat(first.getList("items"), hasSize(1));
    assertThat(second.getList("items"), hasSize(1));
    assertThat(
        List.of(
            first.getString("items[0].registerNumber").charAt(0),
            second.getString("items[0].registerNumber").charAt(0)),
        is(List.of('2', '1')));
  }

  @Test
  void wrongConditionIsExplainedInBothLanguages() {
    mailroom
        .officer()
        .queryParam("from", "yesterday")
        .get("/messages")
        .then()
        .statusCode(400)
        .body("titleTh", is("ข้อมูลที่ส่งมาไม่ถูกต้อง"))
        .body("detail", containsString("from must be an ISO 8601 instant"));
    mailroom.officer().queryParam("q", "ab").get("/messages").then().statusCode(400);
  }

  private void send(String id, String subject, String text, String... headers) {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Message-ID: %s\nSubject: %s\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                    .formatted(id, subject)
                + "Content-Transfer-Encoding: 8bit"
                + (headers.length == 0 ? "" : "\n" + String.join("\n", headers)),
            text));
  }

  private void read(int count) {
    sweeping.sweep(mailroom.code);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> {
          List<String> states = mailroom.messages().getList("items.state");
          return states.size() == count && !states.contains("RECEIVED");
        });
  }

  private List<String> subjects(String parameter, String value) {
    return mailroom
        .officer()
        .queryParam(parameter, value)
        .get("/messages")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.subject");
  }

  private static String thai(String digits) {
    return digits
        .chars()
        .map(c -> c - '0' + '๐')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
