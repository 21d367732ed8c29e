package org.anuyat.local.replay;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anuyat.local.client.ImapAccount;
import org.eclipse.angus.mail.imap.AppendUID;

/** Sends the files one after the other; a file that cannot be sent does not stop the others. */
final class Sending {
  /** A file in the order of sending. */
  record Order(MailFile file, int copy) {}

  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
  private final Queue<NotSent> notSent = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private volatile MessagingException failure;

  private Sending(ImapAccount inbox, List<Order> orders) {
    this.thread = Thread.ofVirtual().start(() -> send(inbox, orders));
  }

  static Sending start(ImapAccount inbox, List<Order> orders) {
    return new Sending(inbox, orders);
  }

  private void send(ImapAccount inbox, List<Order> orders) {
    try (Appending appending = new Appending(inbox)) {
      for (Order order : orders) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        send(appending, order);
      }
    } catch (MessagingException e) {
      failure = e;
    }
  }

  private void send(Appending appending, Order order) {
    try {
      byte[] raw = Files.readAllBytes(order.file().path());
      Instant now = Instant.now();
      AppendUID given = appending.append(raw);
      sent.add(
          new Sent(order.file(), order.copy(), given.uidvalidity, given.uid, now, raw.length == 0));
    } catch (IOException | OutOfMemoryError e) {
      notSent.add(new NotSent(order.file(), order.copy(), "not readable: " + e));
    } catch (MessagingException e) {
      notSent.add(new NotSent(order.file(), order.copy(), "not taken: " + e.getMessage()));
    }
  }

  /** Whether no more will be sent. */
  boolean hasEnded() {
    return !thread.isAlive();
  }

  void stop() {
    thread.interrupt();
  }

  /** What has been sent since the last call. */
  List<Sent> newlySent() {
    return drain(sent);
  }

  List<NotSent> newlyNotSent() {
    return drain(notSent);
  }

  /** Why the mailbox could not be logged into; null when it could. */
  MessagingException failure() {
    return failure;
  }

  private static <T> List<T> drain(Queue<T> queue) {
    List<T> all = new java.util.ArrayList<>();
    for (T one = queue.poll(); one != null; one = queue.poll()) {
      all.add(one);
    }
    return all;
  }
}
