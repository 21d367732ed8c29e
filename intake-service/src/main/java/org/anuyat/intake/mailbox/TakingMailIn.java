package org.anuyat.intake.mailbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.anuyat.intake.mailbox.imap.MailOnServer;
import org.anuyat.intake.mailbox.imap.OpenFolder;

/**
 * Takes mails in batch by batch: while one is stored and registered, the next is fetched; then
 * \Seen for all of a batch at once.
 */
@ApplicationScoped
class TakingMailIn {
  private static final int KILO = 1024;

  /** How many mails are described in one answer. */
  private static final int PAGE = 500;

  @Inject FetchingMails fetching;
  @Inject StoringMails storing;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Batches batches;
  private final int places;
  private final Semaphore memory;

  TakingMailIn(MailboxSettings settings) {
    this.batches = Batches.by(settings);
    this.places = (int) (settings.memory().asLongValue() / KILO);
    this.memory = new Semaphore(places, true);
  }

  /**
   * Takes in those of the UIDs that are there and not too old.
   *
   * @return whether all were taken in or noted as failed; false: there was no more time
   */
  boolean take(Visit visit, long[] uids)
      throws MessagingException, IOException, InterruptedException {
    for (int i = 0; i < uids.length; i += PAGE) {
      long[] page = Arrays.copyOfRange(uids, i, Math.min(uids.length, i + PAGE));
      List<MailOnServer> mails =
          visit.folder().describe(page).stream().filter(mail -> !visit.isTooOld(mail)).toList();
      if (!take(visit, mails)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(Visit visit, List<MailOnServer> mails)
      throws MessagingException, IOException, InterruptedException {
    Stored before = new Stored(List.of(), CompletableFuture.completedFuture(null));
    try {
      for (List<MailOnServer> batch : batches.of(mails)) {
        if (!visit.mayGoOn().getAsBoolean()) {
          return false;
        }
        Stored next = start(visit, batch);
        Stored done = before;
        before = next;
        seen(visit.folder(), done);
      }
      return true;
    } finally {
      seen(visit.folder(), before);
    }
  }

  private record Stored(List<Long> uids, CompletableFuture<Void> work) {}

  private Stored start(Visit visit, List<MailOnServer> mails)
      throws MessagingException, IOException, InterruptedException {
    int place = Math.min(places, batches.kilobytesInMemory(mails));
    memory.acquire(place);
    Batch batch;
    try {
      batch = fetching.fetch(visit.folder(), visit.key(), mails);
    } catch (MessagingException | IOException | RuntimeException failure) {
      memory.release(place);
      throw failure;
    }
    return new Stored(
        batch.uids(),
        CompletableFuture.runAsync(
            () -> {
              try (batch) {
                storing.store(batch);
              } catch (InterruptedException stopping) {
                throw new CompletionException(stopping);
              } finally {
                memory.release(place);
              }
            },
            threads));
  }

  /** Waits until a batch is registered; then, and only then, it is marked on the server. */
  private static void seen(OpenFolder folder, Stored batch) throws MessagingException {
    try {
      batch.work().join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw failure;
    }
    try {
      folder.markSeen(batch.uids());
    } catch (MessagingException notWritable) {
      if (!folder.isOpen()) {
        throw notWritable;
      }
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
