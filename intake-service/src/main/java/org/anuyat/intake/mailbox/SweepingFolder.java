package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.anuyat.intake.mailbox.imap.FolderState;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.mailbox.imap.OpenFolder;
import org.anuyat.intake.mailbox.imap.Uids;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** Takes in what is new in one folder; a folder in which nothing is new is not even selected. */
@ApplicationScoped
class SweepingFolder {
  @Inject MailboxItems items;
  @Inject TakingMailIn taking;
  @Inject ReconcilingFolder reconciling;
  @Inject ReconcileTime reconcileTime;
  @Inject Clock clock;

  /**
   * @param retry a mail that failed is to be tried again in this folder
   * @param mayGoOn asked before each batch: false ends the sweep, the rest waits for the next
   */
  void sweep(
      MailboxConnection connection, IMAPFolder folder, boolean retry, BooleanSupplier mayGoOn)
      throws MessagingException, IOException, InterruptedException {
    FolderState state = FolderState.of(folder);
    String name = folder.getFullName();
    if (!retry && connection.isSettled(name, state, clock.instant())) {
      return;
    }
    String municipality = connection.municipality();
    FolderKey key = new FolderKey(municipality, name, state.uidValidity());
    FolderMark mark = items.mark(key).orElse(FolderMark.NEW);
    boolean reconcile = reconcileTime.isDue(municipality, mark.reconciledAt());
    boolean nothingNew = state.uidNext() == mark.highWater() + 1;
    if (retry || reconcile || !nothingNew) {
      try (OpenFolder open = OpenFolder.open(folder)) {
        if (open.uidValidity() != key.uidValidity()) {
          return;
        }
        Visit visit = new Visit(open, key, connection.account().receiveFrom(), mayGoOn);
        if (!takeNew(visit, mark) || !takeFailed(visit)) {
          return;
        }
        if (reconcile) {
          reconciling.reconcile(visit);
        }
      }
    }
    connection.settle(name, state, reconcileTime.next(municipality));
  }

  private boolean takeNew(Visit visit, FolderMark mark)
      throws MessagingException, IOException, InterruptedException {
    long[] fresh = visit.folder().from(mark.highWater() + 1);
    if (fresh.length == 0) {
      return true;
    }
    long[] wanted =
        visit.receiveFrom() == null
            ? fresh
            : Uids.without(fresh, visit.folder().surelyBefore(visit.receiveFrom()));
    if (!taking.take(visit, wanted)) {
      return false;
    }
    items.advance(visit.key(), fresh[fresh.length - 1]);
    return true;
  }

  private boolean takeFailed(Visit visit)
      throws MessagingException, IOException, InterruptedException {
    long[] due = items.due(visit.key(), clock.instant());
    if (due.length == 0) {
      return true;
    }
    List<MailOnServer> there = visit.folder().describe(due);
    long[] still = Uids.of(there.stream().map(MailOnServer::uid).toList());
    for (long vanished : Uids.without(due, still)) {
      items.gone(visit.key(), vanished);
    }
    return taking.take(visit, still);
  }
}
