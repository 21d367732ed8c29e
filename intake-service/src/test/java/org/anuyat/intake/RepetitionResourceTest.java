package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.intake.message.HandingApplication;
import org.anuyat.intake.message.ProcessingMessage;
import org.anuyat.intake.outgoing.SendingMail;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a crash leaves half done is done again, and nothing happens twice. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class RepetitionResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject SweepingMailbox sweeping;
  @Inject ProcessingMessage processing;
  @Inject HandingApplication handing;
  @Inject SendingMail sending;
  @Inject CurrentMunicipality current;
  @Inject DataSource database;

  private Peers peers;
  private Mailroom mailroom;
  private UUID message;

  @BeforeEach
  void receive() throws Exception {
    peers = Peers.start();
    mailroom = Mailroom.open();
    createSentFolder();
    mailroom.send(
        "citizen@example.org", mailroom.letter("Subject: x\nMessage-ID: <x@example.org>", "text"));
    sweeping.sweep(mailroom.code);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    message = UUID.fromString(mailroom.messages().getString("items[0].id"));
    await().atMost(SOON).until(() -> mailroom.messages().getString("items[0].caseId") != null);
    await().atMost(SOON).until(() -> mailroom.folder(mailroom.address, "Sent").size() == 1);
    current.set(mailroom.code);
  }

  @AfterEach
  void close() {
    mailroom.close();
    peers.close();
  }

  @Test
  @Tag("rule-A3.5")
  void crashAfterTheRegisterAndBeforeTheMarkOnTheServerRegistersOnce() throws Exception {
    update("DELETE FROM mailbox_item WHERE municipality = ?", mailroom.code);
    update("DELETE FROM mailbox_folder WHERE municipality = ?", mailroom.code);
    sweeping.sweep(mailroom.code);
    assertThat(mailroom.messages().getList("items"), hasSize(1));
    assertThat(
        mailroom.officer().get("/registers/incoming").jsonPath().getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-A3.6")
  void jobsDoneAgainGiveOneAcknowledgementAndOneCase() throws Exception {
    processing.run(new ProcessingMessage.Data(mailroom.code, message));
    String caseId = mailroom.message(message.toString()).getString("caseId");
    handing.run(new HandingApplication.Data(mailroom.code, message));
    sending.run(new SendingMail.Data(mailroom.code, acknowledgement()));
    assertThat(mailroom.message(message.toString()).getString("caseId"), is(caseId));
    assertThat(mailroom.citizenMails(), hasSize(1));
    assertThat(count("SELECT count(*) FROM outgoing_mail WHERE municipality = ?"), is(1));
  }

  @Test
  void crashWhileSendingLooksIntoTheSentFolderBeforeItSendsAgain() throws Exception {
    update(
        "UPDATE outgoing_mail SET state = 'QUEUED', sent_at = NULL WHERE municipality = ?",
        mailroom.code);
    sending.run(new SendingMail.Data(mailroom.code, acknowledgement()));
    assertThat(mailroom.citizenMails(), hasSize(1));
    assertThat(
        mailroom.service().get("/outgoing-mails/ack-" + message).jsonPath().getString("state"),
        is("SENT"));
  }

  @Test
  void crashBeforeTheHandOverSendsTheMailUnderTheSameMessageId() throws Exception {
    String first = mailroom.citizenMails().getFirst().getMessageID();
    update(
        "UPDATE outgoing_mail SET state = 'QUEUED', handed_over_at = NULL WHERE municipality = ?",
        mailroom.code);
    sending.run(new SendingMail.Data(mailroom.code, acknowledgement()));
    assertThat(mailroom.citizenMails(), hasSize(2));
    assertThat(mailroom.citizenMails().get(1).getMessageID(), is(first));
  }

  private void createSentFolder() throws MessagingException {
    try (Store store = mailroom.store(mailroom.address)) {
      store.getFolder("Sent").create(Folder.HOLDS_MESSAGES);
    }
  }

  private UUID acknowledgement() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT id FROM outgoing_mail WHERE municipality = ?")) {
      select.setString(1, mailroom.code);
      ResultSet row = select.executeQuery();
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, mailroom.code);
      ResultSet row = select.executeQuery();
      row.next();
      return row.getInt(1);
    }
  }

  private void update(String sql, String municipality) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, municipality);
      update.executeUpdate();
    }
  }
}
