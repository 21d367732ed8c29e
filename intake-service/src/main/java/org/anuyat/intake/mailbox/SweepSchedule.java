package org.anuyat.intake.mailbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.anuyat.intake.municipality.Municipalities;
import org.jboss.logging.Logger;

/** Starts a sweep of every mailbox again and again; a slow mailbox delays no other. */
@ApplicationScoped
class SweepSchedule {
  private static final Logger LOG = Logger.getLogger(SweepSchedule.class);

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places;

  @Inject Municipalities municipalities;
  @Inject SweepingMailbox sweeping;

  SweepSchedule(MailboxSettings settings) {
    this.places = new Semaphore(settings.parallelSweeps());
  }

  @Scheduled(
      every = "${anuyat.mailbox.sweep-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweepAll() {
    for (String municipality : municipalities.working()) {
      if (running.add(municipality)) {
        threads.execute(() -> sweep(municipality));
      }
    }
  }

  private void sweep(String municipality) {
    try {
      places.acquire();
      try {
        sweeping.sweep(municipality);
      } finally {
        places.release();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unexpected) {
      LOG.errorf(unexpected, "The sweep of mailbox %s failed", municipality);
    } finally {
      running.remove(municipality);
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
