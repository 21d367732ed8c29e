package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.mailbox.imap.Uids;

/** Compares every UID of a folder with what is known, and takes in what is missing. */
@ApplicationScoped
class ReconcilingFolder {
  @Inject MailboxItems items;
  @Inject TakingMailIn taking;
  @Inject Reconciliations reconciliations;
  @Inject Alarms alarms;
  @Inject Clock clock;

  void reconcile(Visit visit) throws MessagingException, IOException, InterruptedException {
    FolderKey key = visit.key();
    long[] onServer = visit.folder().from(1);
    long[] known = items.taken(key);
    long[] unknown = Uids.without(onServer, known);
    long[] wanted = notTooOld(visit, unknown);
    if (!taking.take(visit, wanted)) {
      return;
    }
    long[] knownNow = items.taken(key);
    long[] open = Uids.without(wanted, knownNow);
    int missing = visit.folder().describe(open).size();
    reconciliations.add(
        key,
        new ReconciliationCount(
            onServer.length,
            onServer.length - unknown.length,
            unknown.length - wanted.length,
            wanted.length - open.length,
            missing,
            Uids.without(known, onServer).length));
    items.reconciled(key, highest(onServer), clock.instant());
    if (missing > 0) {
      alarms.raise(
          key.municipality(),
          AlarmKind.MAIL_MISSING,
          key.name(),
          missing + " of " + onServer.length + " mails could not be taken in");
    } else {
      alarms.clear(key.municipality(), AlarmKind.MAIL_MISSING, key.name());
    }
  }

  private static long[] notTooOld(Visit visit, long[] uids) throws MessagingException {
    if (visit.receiveFrom() == null || uids.length == 0) {
      return uids;
    }
    long[] maybe = Uids.without(uids, visit.folder().surelyBefore(visit.receiveFrom()));
    return Uids.of(
        visit.folder().describe(maybe).stream()
            .filter(mail -> !visit.isTooOld(mail))
            .map(MailOnServer::uid)
            .toList());
  }

  private static long highest(long[] uids) {
    return uids.length == 0 ? 0 : uids[uids.length - 1];
  }
}
