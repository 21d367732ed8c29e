package org.anuyat.cases.untrusted;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a reader of untrusted bytes apart from everything else. */
@ApplicationScoped
public class UntrustedReading {
  /** Each may hold a file and its pages in memory. */
  private static final int AT_ONCE = 2;

  private static final long STACK_BYTES = 4L << 20;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Waits for its turn, then reads.
   *
   * @param deadline from the beginning of the reading; a reader that is late is interrupted
   * @throws Unreadable when the reader fails in whatever way, or is late
   */
  public <T> T read(Duration deadline, Callable<T> reader) throws Unreadable {
    var task = new FutureTask<>(reader);
    places.acquireUninterruptibly();
    try {
      var thread = new Thread(null, task, "untrusted-reading", STACK_BYTES);
      thread.setDaemon(true);
      // DSS and PDFBox find their parts by this loader; a scheduler's thread has another one.
      thread.setContextClassLoader(UntrustedReading.class.getClassLoader());
      thread.start();
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new Unreadable("not read within " + deadline.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      // Errors too: a stack overflow or a lack of memory in the reader is the file's doing.
      throw new Unreadable(String.valueOf(e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a file was read", e);
    } finally {
      places.release();
    }
  }
}
