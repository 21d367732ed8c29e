package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a mail on a thread of its own, with a stack of its own, and gives the thread up when it
 * does not come back: one mail can neither stop the mailroom nor overflow its stack.
 */
final class ReadingWatch {

  private static final long STACK = 16L * 1024 * 1024;

  private ReadingWatch() {}

  /**
   * @param grace how much longer than its time a reading gets to notice that by itself
   */
  static Reading run(Callable<Reading> reading, Duration time, Duration grace) throws IOException {
    FutureTask<Reading> task = new FutureTask<>(reading);
    Thread thread = new Thread(null, task, "mail-reading", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.plus(grace).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException stuck) {
      task.cancel(true);
      return new Reading.Unreadable("reading it took longer than " + time.toSeconds() + " s");
    } catch (InterruptedException stopping) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("stopped while reading", stopping);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException disk) {
        throw disk;
      }
      return new Reading.Unreadable("not a mail: " + failed.getCause().getClass().getSimpleName());
    }
  }
}
