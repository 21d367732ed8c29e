package org.anuyat.intake.attachment.clinic;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs an examination apart, so that no hostile file takes the mailroom down with it. */
final class Limits {
  /** No honest file takes longer. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Decoded pictures and PDF tables of so many files may be in memory together. */
  private static final Semaphore PLACES =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  private Limits() {}

  /**
   * Runs the examination in a thread of its own.
   *
   * @return false when it took too long, or too much memory or depth
   */
  static boolean run(Runnable examination) {
    PLACES.acquireUninterruptibly();
    try {
      FutureTask<Void> task = new FutureTask<>(examination, null);
      Thread.ofPlatform().daemon().name("attachment-clinic").start(task);
      return finishes(task);
    } finally {
      PLACES.release();
    }
  }

  private static boolean finishes(FutureTask<Void> task) {
    try {
      task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException hostile) {
      task.cancel(true);
      return false;
    } catch (InterruptedException stopping) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a file was examined", stopping);
    }
  }
}
