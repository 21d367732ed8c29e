package org.anuyat.intake.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.anuyat.intake.mailbox.SweepingMailbox.Outcome;
import org.jboss.logging.Logger;

/** Sweeps one mailbox again and again on a virtual thread of its own, over one connection. */
final class MailboxWatch implements Runnable {
  private static final Logger LOG = Logger.getLogger(MailboxWatch.class);

  private final SweepingMailbox sweeping;
  private final MailboxConnection connection;
  private final SweepPace pace;
  private final Duration allFolders;
  private final Clock clock;
  private final Semaphore wakeUp = new Semaphore(0);

  private volatile boolean stopped;
  private Thread thread;
  private int failures;
  private Instant nextAllFolders = Instant.EPOCH;

  private MailboxWatch(
      SweepingMailbox sweeping,
      MailboxConnection connection,
      SweepPace pace,
      Duration allFolders,
      Clock clock) {
    this.sweeping = sweeping;
    this.connection = connection;
    this.pace = pace;
    this.allFolders = allFolders;
    this.clock = clock;
  }

  static MailboxWatch start(
      SweepingMailbox sweeping,
      String municipality,
      SweepPace pace,
      Duration allFolders,
      Clock clock,
      Duration after) {
    MailboxWatch watch =
        new MailboxWatch(sweeping, new MailboxConnection(municipality), pace, allFolders, clock);
    watch.thread =
        Thread.ofVirtual()
            .name("mailbox-" + municipality)
            .start(() -> {
              watch.pause(after);
              watch.run();
            });
    return watch;
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        pause(sweep());
      }
    } finally {
      sweeping.end(connection);
    }
  }

  /** How long to pause afterwards. */
  private Duration sweep() {
    Instant now = clock.instant();
    boolean everyFolder = !now.isBefore(nextAllFolders);
    try {
      Outcome outcome = sweeping.sweep(connection, everyFolder);
      failures = outcome == Outcome.FAILED ? failures + 1 : 0;
      if (outcome == Outcome.ANOTHER_SWEEPS) {
        return allFolders.dividedBy(3);
      }
      if (everyFolder && outcome == Outcome.GOOD) {
        nextAllFolders = now.plus(allFolders);
      }
    } catch (RuntimeException unexpected) {
      failures++;
      LOG.errorf(unexpected, "The sweep of mailbox %s failed", connection.municipality());
    }
    return pace.after(failures);
  }

  private void pause(Duration duration) {
    try {
      if (wakeUp.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        wakeUp.drainPermits();
        failures = 0;
        nextAllFolders = Instant.EPOCH;
      }
    } catch (InterruptedException stopping) {
      stopped = true;
    }
  }

  /** Sweeps every folder at once, whatever pause there is. */
  void wake() {
    wakeUp.release();
  }

  /** Ends after the sweep that is going on. */
  void stop() {
    stopped = true;
    wakeUp.release();
  }

  /** So that the lease is given back before the database goes. */
  void awaitEnd(Instant until) {
    try {
      if (!thread.join(Duration.between(clock.instant(), until))) {
        thread.interrupt();
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
