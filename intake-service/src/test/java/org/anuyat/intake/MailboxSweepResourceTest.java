package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.intake.triage.JunkDiscarded;
import org.anuyat.intake.triage.JunkRescued;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every mail of every folder is taken in once, wherever it lies and however it is moved. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MailboxSweepResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant ARRIVED = Instant.parse("2026-11-18T03:00:00Z");

  @Inject SweepingMailbox sweeping;
  @Inject DataSource database;
  @Inject Event<JunkRescued> rescued;
  @Inject Event<JunkDiscarded> discarded;

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
  void manyMailsAreRegisteredInTheirOrderMarkedAndListedByUid() throws Exception {
    for (int i = 1; i <= 120; i++) {
      lay("INBOX", letter("nr " + i));
    }
    sweeping.sweep(mailroom.code);
    JsonPath messages =
        mailroom.officer().get("/messages?limit=200").then().statusCode(200).extract().jsonPath();
    assertThat(messages.getList("items"), hasSize(120));
    assertThat(messages.getString("items[0].registerNumber"), is("120/2569"));
    assertThat(mailroom.inboxIsAllSeen(), is(true));
    JsonPath items = items("INBOX", "&limit=100");
    assertThat(items.getList("items"), hasSize(100));
    assertThat(items.getList("items.messageId"), everyItem(notNullValue()));
    assertThat(items("INBOX", "&after=" + items.getLong("next")).getList("items.uid"), hasSize(20));
    assertThat(
        items("INBOX", "&uid=" + items.getLong("items[7].uid")).getList("items.messageId"),
        contains((Object) items.getString("items[7].messageId")));
    assertThat(items("INBOX", "&uid=999").getList("items"), hasSize(0));
  }

  @Test
  @Tag("rule-A3.5")
  void largeMailComesInPiecesAndIsByteForByteWhatLiesOnTheServer() {
    byte[] raw = letter("big\n\n" + "ก".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    mailroom.lay("INBOX", raw, ARRIVED);
    sweeping.sweep(mailroom.code);
    String id = mailroom.messages().getString("items[0].id");
    byte[] stored = mailroom.officer().get("/messages/" + id + "/raw").asByteArray();
    String onServer = mailroom.inbox(mailroom.address).getFirst();
    assertArrayEquals(onServer.getBytes(StandardCharsets.UTF_8), stored);
  }

  @Test
  @Tag("rule-A3.2")
  void everyFolderIsSweptWithThaiNamesAndSubfoldersToo() {
    lay("INBOX", letter("one"));
    lay("จดหมายขยะ", letter("two"));
    lay("INBOX.งานทะเบียน", letter("three"));
    lay("ถังขยะ", letter("thrown away"));
    lay("INBOX.ส่งแล้ว", letter("ours"));
    sweeping.sweep(mailroom.code);
    assertThat(folders(), containsInAnyOrder("INBOX", "จดหมายขยะ", "INBOX.งานทะเบียน"));
    assertThat(items("จดหมายขยะ", "").getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-A3.2")
  @Tag("rule-A3.5")
  void comparisonWithTheServerTakesInWhatIsMissingAndCountsWhatIsGone() throws Exception {
    lay("INBOX", letter("one"));
    lay("INBOX", letter("two"));
    lay("INBOX", letter("three"));
    sweeping.sweep(mailroom.code);
    assertThat(reconciliation(0, "onServer", "known", "takenIn", "missing"), contains(3, 3, 0, 0));
    update("DELETE FROM mailbox_item WHERE uid = 2 AND municipality = ?");
    deleteOnServer("INBOX", 1);
    update("UPDATE mailbox_folder SET reconciled_at = 'epoch' WHERE municipality = ?");
    sweeping.sweep(mailroom.code);
    assertThat(
        reconciliation(0, "onServer", "known", "takenIn", "missing", "gone"),
        contains(2, 1, 1, 0, 1));
    assertThat(items("INBOX", "").getList("items.uid"), contains(1, 2, 3));
    assertThat(mailroom.messages().getList("items"), hasSize(3));
    sweeping.sweep(mailroom.code);
    assertThat(reconciliations().getList("items"), hasSize(2));
    String last = reconciliations().getString("items[0].doneAt");
    assertThat(get("/mailbox/reconciliations?from=" + last).getList("items"), hasSize(1));
    assertThat(get("/mailbox/reconciliations?to=" + last).getList("items"), hasSize(1));
  }

  @Test
  void mailFromBeforeTheMailboxWasTakenIntoUseIsCountedOnly() {
    String from = ARRIVED.minusSeconds(60).toString();
    Mailboxes.put(
        mailroom,
        mailroom
            .profile()
            .replace("\"username\"", "\"receiveFrom\":\"" + from + "\",\"username\""));
    mailroom.lay("INBOX", bytes(letter("a year old")), ARRIVED.minus(Duration.ofDays(365)));
    mailroom.lay("INBOX", bytes(letter("an hour old")), ARRIVED.minus(Duration.ofHours(1)));
    mailroom.lay("INBOX", bytes(letter("new")), ARRIVED);
    sweeping.sweep(mailroom.code);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(mailroom.messages().getList("items.subject"), contains("new"));
    assertThat(reconciliation(0, "onServer", "known", "older", "missing"), contains(3, 1, 2, 0));
    Mailboxes.put(mailroom, mailroom.profile());
    assertThat(mailroom.messages().getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-A3.5")
  void folderThatWasMadeAnewOrRenamedBringsNothingTwice() throws Exception {
    lay("Archive", letter("one"));
    lay("Archive", letter("two"));
    sweeping.sweep(mailroom.code);
    try (Store store = mailroom.store(mailroom.address)) {
      assertThat(store.getFolder("Archive").renameTo(store.getFolder("Archive 2569")), is(true));
    }
    sweeping.sweep(mailroom.code);
    try (Store store = mailroom.store(mailroom.address)) {
      store.getFolder("Archive 2569").delete(true);
    }
    lay("Archive 2569", letter("two"));
    lay("Archive 2569", letter("one"));
    lay("Archive 2569", letter("three"));
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(3));
    assertThat(
        mailroom.officer().get("/registers/incoming").jsonPath().getList("items"), hasSize(3));
  }

  @Test
  @Tag("rule-A3.4")
  void rescuedMailLiesInTheInboxWithItsTimeAndStaysTheSameMessage() throws Exception {
    lay("Junk", letter("genuine"));
    sweeping.sweep(mailroom.code);
    UUID message = UUID.fromString(mailroom.messages().getString("items[0].id"));
    QuarkusTransaction.requiringNew()
        .run(() -> rescued.fire(new JunkRescued(mailroom.code, message)));
    await().atMost(SOON).until(() -> mailroom.folder(mailroom.address, "Junk").isEmpty());
    await().atMost(SOON).until(() -> mailroom.inbox(mailroom.address).size() == 1);
    assertThat(arrivedInInbox(), is(Date.from(ARRIVED)));
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(1));
    assertThat(
        items("INBOX", "").getList("items.messageId"), contains((Object) message.toString()));
  }

  @Test
  @Tag("rule-A3.3")
  void discardedMailIsDeletedOnTheServerAndItsHashIsKept() throws Exception {
    lay("Junk", "X-Spam-Flag: YES\r\n" + letter("win a prize"));
    lay("Junk", "X-Spam-Flag: YES\r\n" + letter("another"));
    sweeping.sweep(mailroom.code);
    JsonPath first = items("Junk", "&uid=1");
    UUID message = UUID.fromString(first.getString("items[0].messageId"));
    QuarkusTransaction.requiringNew()
        .run(() -> discarded.fire(new JunkDiscarded(mailroom.code, message)));
    await().atMost(SOON).until(() -> mailroom.folder(mailroom.address, "Junk").size() == 1);
    JsonPath deletions =
        mailroom.officer().get("/mailbox/deletions").then().statusCode(200).extract().jsonPath();
    assertThat(deletions.getList("items.messageId"), contains((Object) message.toString()));
    assertThat(deletions.getString("items[0].sha256").length(), is(64));
    String deletedAt = deletions.getString("items[0].deletedAt");
    assertThat(get("/mailbox/deletions?from=" + deletedAt).getList("items"), hasSize(1));
    assertThat(get("/mailbox/deletions?to=" + deletedAt).getList("items"), hasSize(0));
  }

  private String letter(String subject) {
    return mailroom.letter(
        "Subject: " + subject + "\nMessage-ID: <" + subject.hashCode() + "@example.org>", "text");
  }

  private void lay(String folder, String letter) {
    mailroom.lay(folder, bytes(letter), ARRIVED);
  }

  private static byte[] bytes(String text) {
    return Mailroom.bytes(text);
  }

  private List<String> folders() {
    List<String> folders = new ArrayList<>();
    for (String id : mailroom.messages().getList("items.id", String.class)) {
      folders.add(mailroom.message(id).getString("folder"));
    }
    return folders;
  }

  private JsonPath items(String folder, String more) {
    try (Store store = mailroom.store(mailroom.address)) {
      long validity = ((UIDFolder) store.getFolder(folder)).getUIDValidity();
      return mailroom
          .officer()
          .get("/mailbox/items?folder=" + folder + "&uidValidity=" + validity + more)
          .then()
          .statusCode(200)
          .extract()
          .jsonPath();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonPath get(String path) {
    return mailroom.officer().get(path).then().statusCode(200).extract().jsonPath();
  }

  private JsonPath reconciliations() {
    return mailroom
        .officer()
        .get("/mailbox/reconciliations")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private List<Integer> reconciliation(int index, String... counts) {
    JsonPath all = reconciliations();
    List<Integer> values = new ArrayList<>();
    for (String count : counts) {
      values.add(all.getInt("items[" + index + "]." + count));
    }
    return values;
  }

  private void deleteOnServer(String name, int number) throws MessagingException {
    try (Store store = mailroom.store(mailroom.address);
        Folder folder = store.getFolder(name)) {
      folder.open(Folder.READ_WRITE);
      folder.getMessage(number).setFlag(Flags.Flag.DELETED, true);
      folder.expunge();
    }
  }

  private Date arrivedInInbox() throws MessagingException {
    try (Store store = mailroom.store(mailroom.address);
        Folder folder = store.getFolder("INBOX")) {
      folder.open(Folder.READ_ONLY);
      Message only = folder.getMessage(1);
      return only.getReceivedDate();
    }
  }

  private void update(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, mailroom.code);
      update.executeUpdate();
    }
  }
}
