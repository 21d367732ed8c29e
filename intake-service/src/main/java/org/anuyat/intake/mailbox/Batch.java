package org.anuyat.intake.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.jboss.logging.Logger;

/** Mails of a folder that are fetched, stored and registered together. */
final class Batch implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Batch.class);

  private final FolderKey folder;
  private final long highestUid;
  private final List<FetchedMail> mails = new ArrayList<>();
  private final Map<MailOnServer, MessagingException> failed = new LinkedHashMap<>();

  Batch(FolderKey folder, long highestUid) {
    this.folder = folder;
    this.highestUid = highestUid;
  }

  void add(FetchedMail mail) {
    mails.add(mail);
  }

  void failed(MailOnServer mail, MessagingException failure) {
    failed.put(mail, failure);
  }

  FolderKey folder() {
    return folder;
  }

  /** Every mail up to here is in this batch or in one before. */
  long highestUid() {
    return highestUid;
  }

  List<FetchedMail> mails() {
    return mails;
  }

  Map<MailOnServer, MessagingException> failed() {
    return failed;
  }

  List<Long> uids() {
    return mails.stream().map(m -> m.mail().uid()).toList();
  }

  @Override
  public void close() {
    for (FetchedMail mail : mails) {
      try {
        mail.close();
      } catch (IOException leftBehind) {
        LOG.warnf("A temporary file could not be deleted: %s", leftBehind.getMessage());
      }
    }
  }
}
