package org.anuyat.intake.mailbox.imap;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.Status;

/** What one STATUS tells of a folder; as long as it stays the same, nothing came. */
public record FolderState(long uidValidity, long uidNext, int messages) {
  private static final String[] ITEMS = {"UIDVALIDITY", "UIDNEXT", "MESSAGES"};

  /** Asks the server without selecting the folder. */
  public static FolderState of(IMAPFolder folder) throws MessagingException {
    Status status = (Status) folder.doCommand(p -> p.status(folder.getFullName(), ITEMS));
    return new FolderState(status.uidvalidity, status.uidnext, status.total);
  }
}
