package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jboss.logging.Logger;

/** Takes in what is new in one folder. */
@ApplicationScoped
class SweepingFolder {
  private static final Logger LOG = Logger.getLogger(SweepingFolder.class);

  @Inject MailboxItems items;
  @Inject TakingMailIn taking;
  @Inject MailboxSettings settings;
  @Inject Clock clock;

  /**
   * @param mayGoOn asked before each mail: false ends the sweep, the rest waits for the next
   */
  void sweep(String municipality, IMAPFolder folder, BooleanSupplier mayGoOn)
      throws MessagingException {
    folder.open(Folder.READ_WRITE);
    try {
      FolderKey key = new FolderKey(municipality, folder.getFullName(), folder.getUIDValidity());
      FolderMark mark = items.mark(key).orElse(new FolderMark(0, Instant.EPOCH));
      Instant now = clock.instant();
      boolean reconcile = mark.reconciledAt().plus(settings.reconcileInterval()).isBefore(now);
      Map<Long, IMAPMessage> fresh = fresh(key, folder, reconcile ? 1 : mark.highWater() + 1);
      for (Map.Entry<Long, IMAPMessage> mail : fresh.entrySet()) {
        if (!mayGoOn.getAsBoolean()) {
          return;
        }
        takeOne(key, mail.getKey(), mail.getValue(), folder);
      }
      long highest = fresh.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
      items.setMark(
          key,
          new FolderMark(
              Math.max(mark.highWater(), highest), reconcile ? now : mark.reconciledAt()));
    } finally {
      if (folder.isOpen()) {
        folder.close(false);
      }
    }
  }

  private Map<Long, IMAPMessage> fresh(FolderKey key, IMAPFolder folder, long from)
      throws MessagingException {
    Set<Long> taken = items.taken(key, from);
    Map<Long, IMAPMessage> fresh = new TreeMap<>();
    for (Message message : folder.getMessagesByUID(from, UIDFolder.LASTUID)) {
      long uid = folder.getUID(message);
      if (uid >= from && !taken.contains(uid)) {
        fresh.put(uid, (IMAPMessage) message);
      }
    }
    for (long uid : items.pending(key)) {
      Message again = folder.getMessageByUID(uid);
      if (again != null) {
        fresh.put(uid, (IMAPMessage) again);
      }
    }
    FetchProfile sizes = new FetchProfile();
    sizes.add(IMAPFolder.FetchProfileItem.SIZE);
    sizes.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    folder.fetch(fresh.values().toArray(new Message[0]), sizes);
    return fresh;
  }

  private void takeOne(FolderKey key, long uid, IMAPMessage mail, IMAPFolder folder)
      throws MessagingException {
    try {
      taking.take(key, uid, mail);
    } catch (MessagingException | IOException | RuntimeException failure) {
      if (!folder.isOpen()) {
        throw new MessagingException("the connection to the mail server broke", failure);
      }
      int failures = items.fail(key, uid, String.valueOf(failure));
      LOG.warnf(
          failure,
          "Mail %s/%d could not be taken in (try %d); the others go on",
          key.name(),
          uid,
          failures);
      if (failure instanceof MessagingException && failures >= settings.tries()) {
        taking.giveUp(key, uid, mail);
      }
    }
  }
}
