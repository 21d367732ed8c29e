package org.anuyat.intake.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.message.ArrivedMail;
import org.anuyat.intake.message.Messages;
import org.anuyat.intake.message.RawSpool;
import org.anuyat.intake.message.RegisteringMessage;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.storage.ObjectStore;
import org.jboss.logging.Logger;

/**
 * Puts a batch into the store, then registers it: rows, numbers, jobs and UIDs in one transaction
 * (rule A3.5).
 */
@ApplicationScoped
class StoringMails {
  private static final Logger LOG = Logger.getLogger(StoringMails.class);

  @Inject CurrentMunicipality current;
  @Inject ObjectStore store;
  @Inject Messages messages;
  @Inject RawSpool spool;
  @Inject RegisteringMessage registering;
  @Inject MailboxItems items;
  @Inject MailboxSettings settings;
  @Inject Clock clock;

  /**
   * Afterwards each mail of the batch is registered or noted as failed.
   *
   * @throws RuntimeException store or database are away: nothing of the batch counts as seen
   */
  @ActivateRequestContext
  void store(Batch batch) throws InterruptedException {
    current.set(batch.folder().municipality());
    upload(batch);
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            register(batch.folder(), batch.mails());
            items.advance(batch.folder(), batch.highestUid());
          });
    } catch (RuntimeException oneOfThem) {
      LOG.warnf("%d mails go one by one: %s", batch.mails().size(), oneOfThem);
      oneByOne(batch);
    }
    batch.failed().forEach((mail, failure) -> failed(batch.folder(), mail, failure));
  }

  /** Raw before row: what is registered can always be read. */
  private void upload(Batch batch) throws InterruptedException {
    Set<String> known =
        messages.known(batch.mails().stream().map(FetchedMail::sha256).toList()).keySet();
    List<FetchedMail> fresh =
        batch.mails().stream().filter(mail -> !known.contains(mail.sha256())).toList();
    String municipality = batch.folder().municipality();
    List<Future<?>> uploads = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (FetchedMail mail : fresh) {
        uploads.add(threads.submit(() -> mail.bytes().store(store, mail.key(municipality))));
      }
      for (Future<?> upload : uploads) {
        upload.get();
      }
    } catch (ExecutionException away) {
      throw new MailWaits("the object store", away.getCause());
    }
    for (FetchedMail mail : fresh) {
      spool.keep(mail.key(municipality), mail.size(), mail.bytes()::moveTo);
    }
  }

  private void register(FolderKey folder, List<FetchedMail> mails) {
    Instant now = clock.instant();
    List<ArrivedMail> arrived = mails.stream().map(m -> m.arrived(folder, now)).toList();
    List<UUID> ids = registering.register(folder.municipality(), arrived);
    items.take(folder, mails.stream().map(m -> m.mail().uid()).toList(), ids);
  }

  private void oneByOne(Batch batch) {
    for (FetchedMail mail : batch.mails()) {
      try {
        QuarkusTransaction.requiringNew().run(() -> register(batch.folder(), List.of(mail)));
      } catch (RuntimeException poison) {
        note(batch.folder(), mail.mail().uid(), poison);
      }
    }
    QuarkusTransaction.requiringNew().run(() -> items.advance(batch.folder(), batch.highestUid()));
  }

  /** The server cannot hand the mail out: in the end it gets its number all the same. */
  private void failed(FolderKey folder, MailOnServer mail, MessagingException failure) {
    if (note(folder, mail.uid(), failure) < settings.tries()) {
      return;
    }
    String name = folder.name() + "/" + folder.uidValidity() + "/" + mail.uid();
    String hash = Hashes.hex(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
    Instant arrived = mail.arrivedAt() == null ? clock.instant() : mail.arrivedAt();
    ArrivedMail unreadable = new ArrivedMail(hash, null, 0, folder.name(), arrived, false);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          List<UUID> id = registering.register(folder.municipality(), List.of(unreadable));
          items.take(folder, List.of(mail.uid()), id);
        });
    LOG.errorf(
        "Mail %s could not be fetched from the mail server and is registered as unreadable; open it"
            + " there",
        name);
  }

  private int note(FolderKey folder, long uid, Exception failure) {
    int failures = items.fail(folder, uid, String.valueOf(failure), clock.instant());
    LOG.warnf(
        failure,
        "Mail %s/%d could not be taken in (try %d); the others go on",
        folder.name(),
        uid,
        failures);
    return failures;
  }
}
