package org.anuyat.intake.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.anuyat.intake.mailbox.imap.FolderState;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.platform.Ids;

/** One mailbox's connection and lease, kept from sweep to sweep; used by one thread at a time. */
final class MailboxConnection implements AutoCloseable {
  private record Settled(FolderState state, Instant until) {}

  private final String municipality;
  private final String owner = Ids.next().toString();
  private final Map<String, Settled> settled = new HashMap<>();

  private MailAccount account;
  private Store store;
  private Instant leaseRenewal = Instant.EPOCH;

  MailboxConnection(String municipality) {
    this.municipality = municipality;
  }

  String municipality() {
    return municipality;
  }

  String owner() {
    return owner;
  }

  MailAccount account() {
    return account;
  }

  Store store() {
    return store;
  }

  boolean isOpen() {
    return store != null;
  }

  void opened(MailAccount as, Store connected) {
    account = as;
    store = connected;
  }

  Instant leaseRenewal() {
    return leaseRenewal;
  }

  void leaseRenewal(Instant at) {
    leaseRenewal = at;
  }

  /** Whether nothing has come since the folder was last taken in to its end. */
  boolean isSettled(String folder, FolderState state, Instant now) {
    Settled before = settled.get(folder);
    return before != null && before.state().equals(state) && now.isBefore(before.until());
  }

  void settle(String folder, FolderState state, Instant until) {
    settled.put(folder, new Settled(state, until));
  }

  /** Lets go of a connection that may not answer any more: without waiting for the server. */
  void abandon() {
    Store broken = store;
    forget();
    if (broken != null) {
      Thread.startVirtualThread(() -> close(broken));
    }
  }

  @Override
  public void close() {
    Store open = store;
    forget();
    if (open != null) {
      close(open);
    }
  }

  private void forget() {
    store = null;
    settled.clear();
  }

  private static void close(Store store) {
    try {
      store.close();
    } catch (MessagingException closedAlready) {
      // it is of no use to us in any case
    }
  }
}
