package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.anuyat.intake.municipality.FolderRole;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailFolders;
import org.anuyat.intake.municipality.MailSessions;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Ids;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Sweeps one mailbox, with a connection of its own, while it holds the mailbox's lease. */
@ApplicationScoped
public class SweepingMailbox {
  private static final Logger LOG = Logger.getLogger(SweepingMailbox.class);

  @Inject CurrentMunicipality current;
  @Inject Municipalities municipalities;
  @Inject MailSessions sessions;
  @Inject MailboxLeases leases;
  @Inject MailboxSettings settings;
  @Inject SweepingFolder folders;
  @Inject PollHealth health;
  @Inject Clock clock;

  /** Sweeps every incoming folder once; does nothing while another process does. */
  @ActivateRequestContext
  public void sweep(String municipality) {
    current.set(municipality);
    String owner = Ids.next().toString();
    health.watch(municipality);
    if (!leases.hold(municipality, owner)) {
      return;
    }
    try {
      sweepAll(municipality, owner);
      health.good(municipality);
    } catch (AuthenticationFailedException refused) {
      LOG.errorf(
          "The mail server refuses the mailbox's user name or password; last good poll %d s ago. Set the"
              + " new password with PUT /v1/municipalities/%s",
          health.secondsSinceGood(municipality), municipality);
    } catch (MessagingException | RuntimeException failure) {
      LOG.errorf(
          "The mailbox could not be swept; last good poll %d s ago, tried again at the next sweep: %s",
          health.secondsSinceGood(municipality), failure);
    } finally {
      leases.release(municipality, owner);
      MDC.remove("municipality");
    }
  }

  private void sweepAll(String municipality, String owner) throws MessagingException {
    MailAccount account = municipalities.account(municipality).orElseThrow();
    Instant deadline = clock.instant().plus(settings.sweepDeadline());
    BooleanSupplier mayGoOn =
        () -> clock.instant().isBefore(deadline) && leases.hold(municipality, owner);
    try (Store store = sessions.imap(account).getStore("imap")) {
      store.connect(
          account.imap().host(), account.imap().port(), account.username(), account.password());
      MessagingException trouble = null;
      for (IMAPFolder folder : MailFolders.of(store, FolderRole.INCOMING)) {
        try {
          if (mayGoOn.getAsBoolean()) {
            folders.sweep(municipality, folder, mayGoOn);
          }
        } catch (MessagingException oneFolder) {
          if (!store.isConnected()) {
            throw oneFolder;
          }
          LOG.warnf("Folder %s could not be swept: %s", folder.getFullName(), oneFolder);
          trouble = oneFolder;
        }
      }
      if (trouble != null) {
        throw trouble;
      }
    }
  }
}
