package org.anuyat.intake.mailbox;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.intake.mailbox.imap.MailOnServer;

/** Cuts mails into batches in their order: a large mail alone, small ones up to count and size. */
record Batches(long smallMail, int mostMails, long mostBytes) {
  /** What a large mail holds in memory while it goes through, in kilobytes. */
  private static final int LARGE = 2048;

  static Batches by(MailboxSettings settings) {
    return new Batches(
        Math.min(settings.smallMail().asLongValue(), settings.maxMessageSize().asLongValue()),
        settings.batchMails(),
        settings.batchSize().asLongValue());
  }

  List<List<MailOnServer>> of(List<MailOnServer> mails) {
    List<List<MailOnServer>> batches = new ArrayList<>();
    List<MailOnServer> batch = new ArrayList<>();
    long bytes = 0;
    for (MailOnServer mail : mails) {
      boolean small = isSmall(mail);
      boolean full = batch.size() == mostMails || bytes + mail.size() > mostBytes;
      if (!batch.isEmpty() && (!small || full)) {
        batches.add(batch);
        batch = new ArrayList<>();
        bytes = 0;
      }
      batch.add(mail);
      bytes += mail.size();
      if (!small) {
        batches.add(batch);
        batch = new ArrayList<>();
        bytes = 0;
      }
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  int kilobytesInMemory(List<MailOnServer> batch) {
    return isSmall(batch.getFirst())
        ? (int) (batch.stream().mapToLong(MailOnServer::size).sum() / 1024) + 1
        : LARGE;
  }

  boolean isSmall(MailOnServer mail) {
    return mail.size() <= smallMail;
  }
}
