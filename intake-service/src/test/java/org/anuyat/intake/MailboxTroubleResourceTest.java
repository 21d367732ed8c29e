package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.anuyat.intake.mailbox.PollWatch;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When something is away mail waits on the server, somebody is told, and it comes afterwards. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MailboxTroubleResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject SweepingMailbox sweeping;
  @Inject PollWatch watch;
  @Inject DataSource database;

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
  void serverThatSaysNothingIsLeftAtTheReadTimeout() throws Exception {
    try (FakeImap silent = FakeImap.silent()) {
      Mailboxes.put(mailroom, profileAt(silent.port()));
      assertThat(secondsToSweep(), lessThan(7L));
    }
  }

  @Test
  void serverThatDripsIsLeftAtTheDeadlineAndHoldsUpNobody() throws Exception {
    try (FakeImap dripping = FakeImap.dripping();
        Mailroom healthy = Mailroom.open()) {
      Mailboxes.put(mailroom, profileAt(dripping.port()));
      Thread slow = Thread.startVirtualThread(() -> sweeping.sweep(mailroom.code));
      await().atMost(SOON).until(dripping::isConnected);
      lay(healthy, "meanwhile");
      sweeping.sweep(healthy.code);
      assertThat(slow.isAlive(), is(true));
      assertThat(healthy.messages().getList("items"), hasSize(1));
      await().atMost(SOON).until(() -> !slow.isAlive());
      await().atMost(SOON).until(() -> !dripping.isConnected());
    }
    Mailboxes.put(mailroom, mailroom.profile());
    lay(mailroom, "after");
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-A5.2")
  void refusedLogInIsAnAlarmThatClearsItself() {
    Mailboxes.put(
        mailroom, mailroom.profile().replace("\"password\":\"secret\"", "\"password\":\"old\""));
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAILBOX_LOGIN_REFUSED"));
    Mailboxes.put(mailroom, mailroom.profile());
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), empty());
  }

  @Test
  @Tag("rule-A3.2")
  void alarmOfAProcessThatDiedIsClearedByTheOneThatTakesOver() throws Exception {
    String code = "'" + mailroom.code + "'";
    sweeping.sweep(mailroom.code);
    run(
        "INSERT INTO mailbox_lease (municipality, owner, expires_at) VALUES ("
            + code
            + ", 'another process', now() + interval '1 hour')");
    run(
        "INSERT INTO alarm (id, municipality, kind, about, detail, raised_at, last_seen_at) VALUES"
            + " (gen_random_uuid(), "
            + code
            + ", 'MAILBOX_LOGIN_REFUSED', 'mailbox', 'refused', now(), now())");
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAILBOX_LOGIN_REFUSED"));
    run("DELETE FROM mailbox_lease WHERE municipality = " + code);
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), empty());
  }

  @Test
  @Tag("rule-A3.2")
  void fifteenMinutesWithoutAGoodSweepAreAnAlarmAfterARestartToo() throws Exception {
    watch.look();
    assertThat(Mailboxes.openAlarms(mailroom), empty());
    // What another process, or this one before it was started anew, had written down.
    run(
        "UPDATE mailbox_health SET good_at = now() - interval '16 minutes' WHERE municipality = '"
            + mailroom.code
            + "'");
    watch.look();
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAILBOX_NOT_POLLED"));
    sweeping.sweep(mailroom.code);
    watch.look();
    assertThat(Mailboxes.openAlarms(mailroom), empty());
  }

  @Test
  @Tag("rule-A3.5")
  void objectStoreThatIsAwayOnlyDelays() throws Exception {
    lay(mailroom, "one");
    lay(mailroom, "two");
    Path cut = Path.of(ConfigProvider.getConfig().getValue(Link.CUT, String.class));
    Files.createFile(cut);
    try {
      sweeping.sweep(mailroom.code);
    } finally {
      Files.delete(cut);
    }
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAIL_WAITS"));
    assertThat(mailroom.messages().getList("items"), empty());
    assertThat(mailroom.inboxIsAllSeen(), is(false));
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items.registerNumber"), contains("2/2569", "1/2569"));
    assertThat(Mailboxes.openAlarms(mailroom), empty());
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
  }

  @Test
  @Tag("rule-A3.5")
  void mailTheDatabaseDoesNotTakeStopsNoOtherAndComesAfterTheCure() throws Exception {
    lay(mailroom, "one");
    lay(mailroom, "poison");
    lay(mailroom, "three");
    // The second number is refused: one mail of the batch fails, then each goes by itself.
    refuse("NEW.register_number = 2 AND NEW.municipality = '" + mailroom.code + "'");
    try {
      sweeping.sweep(mailroom.code);
      assertThat(mailroom.messages().getList("items"), hasSize(1));
    } finally {
      run("DROP TRIGGER refuse_for_test ON message");
    }
    assertThat(Mailboxes.openAlarms(mailroom), hasItem("MAIL_MISSING"));
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(3));
    assertThat(
        mailroom.officer().get("/registers/incoming").jsonPath().getList("items.registerNumber"),
        hasSize(3));
    run(
        "UPDATE mailbox_folder SET reconciled_at = 'epoch' WHERE municipality = '"
            + mailroom.code
            + "'");
    sweeping.sweep(mailroom.code);
    assertThat(Mailboxes.openAlarms(mailroom), not(hasItem("MAIL_MISSING")));
  }

  @Test
  @Tag("rule-A3.5")
  void databaseThatIsAwayOnlyDelays() throws Exception {
    lay(mailroom, "one");
    lay(mailroom, "two");
    run("ALTER TABLE mailbox_item RENAME TO mailbox_item_away");
    try {
      sweeping.sweep(mailroom.code);
    } finally {
      run("ALTER TABLE mailbox_item_away RENAME TO mailbox_item");
    }
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAIL_WAITS"));
    assertThat(mailroom.messages().getList("items"), empty());
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(2));
    assertThat(Mailboxes.openAlarms(mailroom), empty());
  }

  @Test
  @Tag("rule-A3.5")
  void databaseThatCannotBeReachedOnlyDelays() throws Exception {
    lay(mailroom, "one");
    lay(mailroom, "two");
    Path cut = Path.of(ConfigProvider.getConfig().getValue(Link.CUT_DATABASE, String.class));
    Files.createFile(cut);
    try {
      sweeping.sweep(mailroom.code);
    } finally {
      Files.delete(cut);
    }
    assertThat(mailroom.inboxIsAllSeen(), is(false));
    await().atMost(SOON).ignoreExceptions().until(() -> mailroom.messages() != null);
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(2));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(
        mailroom.officer().get("/registers/incoming").jsonPath().getList("items"), hasSize(2));
  }

  @Test
  @Tag("rule-A3.5")
  void fullDiskLeavesTheMailOnTheServer() throws Exception {
    Path spool = Path.of(ConfigProvider.getConfig().getValue("anuyat.mailbox.spool", String.class));
    Path aside = spool.resolveSibling(spool.getFileName() + "-aside");
    lay(mailroom, "big\n\n" + "x".repeat(300_000));
    Files.createDirectories(spool);
    Files.move(spool, aside);
    Files.createFile(spool);
    try {
      sweeping.sweep(mailroom.code);
    } finally {
      Files.delete(spool);
      Files.move(aside, spool);
    }
    assertThat(Mailboxes.openAlarms(mailroom), contains("MAIL_WAITS"));
    assertThat(mailroom.messages().getList("items"), empty());
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(1));
    try (var left = Files.list(spool)) {
      assertThat(left.toList(), is(List.of()));
    }
  }

  private String profileAt(int port) {
    return mailroom.profile().replaceAll("\"imapPort\":[0-9]+", "\"imapPort\":" + port);
  }

  private long secondsToSweep() {
    long start = System.nanoTime();
    sweeping.sweep(mailroom.code);
    return Duration.ofNanos(System.nanoTime() - start).toSeconds();
  }

  private static void lay(Mailroom mailroom, String subject) {
    mailroom.lay(
        "INBOX",
        Mailroom.bytes(
            mailroom.letter(
                "Message-ID: <" + subject.hashCode() + "@example.org>\nSubject: " + subject,
                "text")),
        Instant.parse("2026-11-18T03:00:00Z"));
  }

  private void refuse(String when) throws SQLException {
    run(
        "CREATE OR REPLACE FUNCTION refuse_for_test() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$");
    run(
        "CREATE TRIGGER refuse_for_test BEFORE INSERT ON message FOR EACH ROW WHEN ("
            + when
            + ") EXECUTE FUNCTION refuse_for_test()");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
