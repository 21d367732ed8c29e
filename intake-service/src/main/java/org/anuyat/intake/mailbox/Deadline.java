package org.anuyat.intake.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends work with a mail server that takes too long, whatever it waits for: interrupting a virtual
 * thread closes the socket it reads from, even when the server sends a byte now and then.
 */
final class Deadline {
  interface Work {
    void run() throws MessagingException, IOException, InterruptedException;
  }

  private Deadline() {}

  static void run(Duration longest, Work work) throws MessagingException, IOException {
    FutureTask<Void> task =
        new FutureTask<>(() -> {
          work.run();
          return null;
        });
    Thread.startVirtualThread(task);
    try {
      task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      task.cancel(true);
      throw new MessagingException("it took longer than " + longest.toSeconds() + " s", late);
    } catch (InterruptedException stopping) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new MessagingException("stopped", stopping);
    } catch (ExecutionException failure) {
      rethrow(failure.getCause());
    }
  }

  private static void rethrow(Throwable cause) throws MessagingException, IOException {
    switch (cause) {
      case MessagingException mail -> throw mail;
      case IOException disk -> throw disk;
      case RuntimeException known -> throw known;
      case Error error -> throw error;
      default -> throw new IllegalStateException(cause);
    }
  }
}
