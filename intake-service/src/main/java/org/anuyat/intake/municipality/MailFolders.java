package org.anuyat.intake.municipality;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** The folders of a mailbox that play a role. */
public final class MailFolders {

  private MailFolders() {}

  /** Folders that hold messages, of one role. */
  public static List<IMAPFolder> of(Store store, FolderRole role) throws MessagingException {
    return Arrays.stream(store.getDefaultFolder().list("*"))
        .map(IMAPFolder.class::cast)
        .filter(folder -> holdsMessages(folder) && roleOf(folder) == role)
        .toList();
  }

  private static boolean holdsMessages(IMAPFolder folder) {
    try {
      return (folder.getType() & Folder.HOLDS_MESSAGES) != 0;
    } catch (MessagingException vanished) {
      return false;
    }
  }

  private static FolderRole roleOf(IMAPFolder folder) {
    try {
      Set<String> attributes =
          Arrays.stream(folder.getAttributes())
              .map(a -> a.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      return FolderRole.of(attributes, folder.getName());
    } catch (MessagingException unknown) {
      return FolderRole.of(Set.of(), folder.getName());
    }
  }
}
