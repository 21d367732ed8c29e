package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.anuyat.intake.municipality.FolderRole;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailFolders;
import org.anuyat.intake.municipality.MailSessions;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One sweep over a mailbox's connection, while the mailbox's lease is held. */
@ApplicationScoped
class PollingMailbox {
  private static final Logger LOG = Logger.getLogger(PollingMailbox.class);

  @Inject CurrentMunicipality current;
  @Inject Municipalities municipalities;
  @Inject MailSessions sessions;
  @Inject MailboxLeases leases;
  @Inject MailboxItems items;
  @Inject MailboxSettings settings;
  @Inject SweepingFolder folders;
  @Inject Clock clock;

  /**
   * @param everyFolder false: only the inbox
   * @return false when another process sweeps the mailbox
   */
  @ActivateRequestContext
  boolean poll(MailboxConnection connection, boolean everyFolder)
      throws MessagingException, IOException, InterruptedException {
    current.set(connection.municipality());
    try {
      if (!holdLease(connection)) {
        return false;
      }
      connect(connection, everyFolder);
      Instant deadline = clock.instant().plus(settings.sweepDeadline());
      sweep(
          connection,
          everyFolder,
          () -> clock.instant().isBefore(deadline) && holdLease(connection));
      return true;
    } finally {
      MDC.remove("municipality");
    }
  }

  /** Renews the lease in time; not at each sweep. */
  private boolean holdLease(MailboxConnection connection) {
    Instant now = clock.instant();
    if (now.isBefore(connection.leaseRenewal())) {
      return true;
    }
    boolean held = leases.hold(connection.municipality(), connection.owner());
    connection.leaseRenewal(held ? now.plus(settings.lease().dividedBy(3)) : Instant.EPOCH);
    return held;
  }

  private void connect(MailboxConnection connection, boolean lookForChanges)
      throws MessagingException {
    if (connection.isOpen() && !lookForChanges) {
      return;
    }
    MailAccount account = municipalities.account(connection.municipality()).orElseThrow();
    if (connection.isOpen() && !account.equals(connection.account())) {
      connection.close();
    }
    if (!connection.isOpen()) {
      connection.opened(account, sessions.openStore(account));
    }
  }

  private void sweep(MailboxConnection connection, boolean everyFolder, BooleanSupplier mayGoOn)
      throws MessagingException, IOException, InterruptedException {
    Set<String> retries =
        everyFolder ? items.foldersWithDue(connection.municipality(), clock.instant()) : Set.of();
    MessagingException trouble = null;
    for (IMAPFolder folder : folders(connection.store(), everyFolder)) {
      try {
        if (mayGoOn.getAsBoolean()) {
          folders.sweep(connection, folder, retries.contains(folder.getFullName()), mayGoOn);
        }
      } catch (MessagingException oneFolder) {
        if (!connection.store().isConnected()) {
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

  private static List<IMAPFolder> folders(Store store, boolean every) throws MessagingException {
    return every
        ? MailFolders.of(store, FolderRole.INCOMING)
        : List.of((IMAPFolder) store.getFolder("INBOX"));
  }
}
