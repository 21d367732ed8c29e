package org.anuyat.intake;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.Ports;
import org.anuyat.local.client.ImapAccount;
import org.anuyat.local.client.RawAppend;
import org.anuyat.local.starter.DovecotTls;
import org.anuyat.local.starter.LocalDovecot;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Dovecot that takes passwords only over TLS. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-A3.2")
class MailboxTlsResourceTest {
  @Inject SweepingMailbox sweeping;
  @TempDir Path folder;

  private LocalDovecot dovecot;
  private int imapsPort;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(LocalDovecot.missing().isEmpty(), () -> LocalDovecot.missing().orElseThrow());
    imapsPort = Ports.anyFree();
    TestCertificate certificate = ServiceTestResource.certificate;
    dovecot =
        LocalDovecot.start(
            folder.resolve("mail"),
            Ports.anyFree(),
            "secret",
            new DovecotTls(imapsPort, certificate.certificate(), certificate.key()),
            Files.createTempFile("anuyat-dovecot-", ".log"));
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    if (dovecot != null) {
      mailroom.close();
      dovecot.close();
    }
  }

  @Test
  void mailComesOverTlsAndOverStartTls() throws Exception {
    sweepAfterMail("TLS", imapsPort, "one");
    assertThat(mailroom.messages().getList("items"), hasSize(1));
    sweepAfterMail("STARTTLS", dovecot.imapPort(), "two");
    assertThat(mailroom.messages().getList("items"), hasSize(2));
    assertThat(Mailboxes.openAlarms(mailroom), empty());
  }

  /** As when somebody in between takes the offer of STARTTLS out of the greeting. */
  @Test
  void passwordIsNotGivenToAServerThatDoesNotOfferStartTls() throws Exception {
    try (FakeImap plain = FakeImap.withToken("t1")) {
      Mailboxes.put(mailroom, profile("STARTTLS", plain.port()));
      sweeping.sweep(mailroom.code);
      assertThat(plain.visits(), is(1));
      assertThat(plain.commands, not(hasItem(startsWith("LOGIN"))));
      assertThat(plain.commands, not(hasItem(startsWith("AUTHENTICATE"))));
    }
  }

  private void sweepAfterMail(String security, int port, String subject) throws Exception {
    append(mailroom.letter("Subject: " + subject + "\nMessage-ID: <" + subject + "@x>", subject));
    Mailboxes.put(mailroom, profile(security, port));
    sweeping.sweep(mailroom.code);
  }

  private String profile(String security, int port) {
    return mailroom
        .profile()
        .replaceAll("\"imapPort\":[0-9]+", "\"imapPort\":" + port)
        .replace("\"imapSecurity\":\"NONE\"", "\"imapSecurity\":\"" + security + "\"");
  }

  private void append(String raw) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("mail.imap.ssl.enable", "true");
    var session = jakarta.mail.Session.getInstance(properties);
    try (IMAPStore store = (IMAPStore) session.getStore("imap")) {
      store.connect("127.0.0.1", imapsPort, mailroom.address, "secret");
      RawAppend.append(store, ImapAccount.INBOX, Mailroom.bytes(raw));
    }
  }
}
