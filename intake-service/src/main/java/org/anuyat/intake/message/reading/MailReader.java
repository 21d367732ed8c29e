package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.james.mime4j.MimeException;

/** Reads a raw message. Whatever the bytes are, it answers and never throws because of them. */
public final class MailReader {

  private static final Duration GRACE = Duration.ofSeconds(5);

  private MailReader() {}

  /** Reads within the usual limits. */
  public static Reading read(Path raw, Path folder) throws IOException {
    return read(raw, folder, ReadingLimits.DEFAULT);
  }

  /**
   * Reads the message; decoded attachments are written into {@code folder}, which the caller owns.
   *
   * @throws IOException only when this machine's own disk fails
   */
  public static Reading read(Path raw, Path folder, ReadingLimits limits) throws IOException {
    if (Files.size(raw) == 0) {
      return new Reading.Unreadable("the message has no bytes");
    }
    Deadline deadline = new Deadline(limits.time());
    return ReadingWatch.run(
        () -> collect(raw, new AttachmentSpool(folder, "part-"), limits, deadline),
        limits.time(),
        GRACE);
  }

  /** Reads a file that holds a mail, on the present thread. */
  static Reading collect(Path raw, AttachmentSpool spool, ReadingLimits limits, Deadline deadline)
      throws IOException {
    MailCollector collector = new MailCollector(spool, limits);
    String damage = "no header field that a mail has";
    try (InputStream bytes = MailStart.open(raw)) {
      new EntityWalk(collector, limits, deadline).walkMail(deadline.guard(bytes));
      collector.end();
    } catch (MailCollector.DiskTrouble disk) {
      throw disk.cause();
    } catch (MimeException
        | IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError broken) {
      // What was read before the damage is worth keeping; the raw bytes are there for the rest.
      damage = broken.getClass().getSimpleName();
      collector.note(deadline.isOver() ? ReadingNote.TOOK_TOO_LONG : ReadingNote.DAMAGED);
    }
    if (!collector.hasHeader()) {
      return new Reading.Unreadable("not a mail: " + damage);
    }
    return finish(collector, limits, deadline);
  }

  private static Reading finish(MailCollector collector, ReadingLimits limits, Deadline deadline)
      throws IOException {
    try {
      return new Finishing(collector, limits, deadline).finish();
    } catch (MailCollector.DiskTrouble disk) {
      throw disk.cause();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      return new Reading.Unreadable("broken header: " + broken.getClass().getSimpleName());
    }
  }
}
