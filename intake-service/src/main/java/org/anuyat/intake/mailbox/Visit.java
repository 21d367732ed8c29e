package org.anuyat.intake.mailbox;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.mailbox.imap.OpenFolder;

/**
 * A folder while it is being swept.
 *
 * @param receiveFrom mail that arrived before is not taken in; null: everything is
 * @param mayGoOn asked before each batch: false leaves the rest for the next sweep
 */
record Visit(OpenFolder folder, FolderKey key, Instant receiveFrom, BooleanSupplier mayGoOn) {
  boolean isTooOld(MailOnServer mail) {
    return receiveFrom != null
        && mail.arrivedAt() != null
        && mail.arrivedAt().isBefore(receiveFrom);
  }
}
