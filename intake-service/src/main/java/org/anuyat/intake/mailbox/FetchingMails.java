package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.mailbox.imap.OpenFolder;

/** Gets mails from the server: small ones together, large ones in pieces through a file. */
@ApplicationScoped
class FetchingMails {
  @Inject MailboxSettings settings;

  /**
   * Fetches a batch: small mails, or one large one. A mail the server does not hand out is noted in
   * the batch and stops no other.
   *
   * @throws MessagingException the connection broke
   * @throws IOException this machine's disk fails
   */
  Batch fetch(OpenFolder folder, FolderKey key, List<MailOnServer> mails)
      throws MessagingException, IOException {
    Batch batch = new Batch(key, mails.getLast().uid());
    Map<Long, ByteBuffer> bodies = bodies(folder, mails);
    for (MailOnServer mail : mails) {
      ByteBuffer body = bodies.get(mail.uid());
      if (body != null) {
        batch.add(FetchedMail.inMemory(mail, body));
      } else {
        alone(folder, mail, batch);
      }
    }
    return batch;
  }

  private Map<Long, ByteBuffer> bodies(OpenFolder folder, List<MailOnServer> mails)
      throws MessagingException {
    List<Long> small =
        mails.stream().filter(Batches.by(settings)::isSmall).map(MailOnServer::uid).toList();
    if (small.isEmpty()) {
      return Map.of();
    }
    try {
      return folder.bodies(small);
    } catch (MessagingException oneOfThem) {
      if (!folder.isOpen()) {
        throw oneOfThem;
      }
      return Map.of();
    }
  }

  private void alone(OpenFolder folder, MailOnServer mail, Batch batch)
      throws MessagingException, IOException {
    try {
      batch.add(inPieces(folder, mail));
    } catch (MessagingException failure) {
      if (!folder.isOpen()) {
        throw failure;
      }
      if (folder.holds(mail.uid())) {
        batch.failed(mail, failure);
      }
    }
  }

  private FetchedMail inPieces(OpenFolder folder, MailOnServer mail)
      throws MessagingException, IOException {
    long limit = settings.maxMessageSize().asLongValue();
    if (mail.size() <= limit) {
      MailSpool spool = MailSpool.whole(settings.spool());
      fill(spool, folder, mail);
      if (spool.size() <= limit) {
        return spool.finish(mail);
      }
      spool.discard();
    }
    MailSpool header = MailSpool.header(settings.spool());
    fill(header, folder, mail);
    return header.finish(mail);
  }

  private void fill(MailSpool spool, OpenFolder folder, MailOnServer mail)
      throws MessagingException, IOException {
    try (spool) {
      folder.body(mail.uid(), (int) settings.pieceSize().asLongValue(), spool);
    } catch (MessagingException | IOException | RuntimeException failure) {
      spool.discard();
      throw failure;
    }
  }
}
