package org.anuyat.intake.message.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Reads a raw message. Whatever the bytes are, it answers and never throws because of them. */
public final class MailReader {

  private static final int BEGINNING = 8_192;

  private MailReader() {}

  /**
   * Reads the message; decoded attachments are written into {@code folder}, which the caller owns.
   *
   * @throws IOException only when this machine's own disk fails
   */
  public static Reading read(Path raw, Path folder) throws IOException {
    if (Files.size(raw) == 0) {
      return new Reading.Unreadable("the message has no bytes");
    }
    MailCollector collector = new MailCollector(folder);
    String damage = "no header field that a mail has";
    try (InputStream bytes = open(raw)) {
      walk(bytes, collector);
    } catch (MailCollector.DiskTrouble disk) {
      throw disk.cause();
    } catch (MimeException | IOException | RuntimeException | StackOverflowError broken) {
      // What was read before the damage is worth keeping; the raw bytes are there for the rest.
      damage = broken.getClass().getSimpleName();
    }
    if (!collector.hasHeader()) {
      return new Reading.Unreadable("not a mail: " + damage);
    }
    try {
      return collector.finish();
    } catch (RuntimeException | StackOverflowError broken) {
      return new Reading.Unreadable("broken header: " + broken.getClass().getSimpleName());
    }
  }

  static InputStream open(Path raw) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(raw));
    bytes.mark(BEGINNING);
    byte[] beginning = bytes.readNBytes(BEGINNING);
    bytes.reset();
    return NewlineNormaliser.isNeeded(beginning) ? new NewlineNormaliser(bytes) : bytes;
  }

  private static void walk(InputStream bytes, MailCollector collector)
      throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    // A mail inside the mail is a file of this mail.
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(bytes);
    List<Field> fields = new ArrayList<>();
    boolean outermost = true;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM && !collector.isFull();
        state = tokens.next()) {
      if (state == EntityState.T_FIELD) {
        fields.add(tokens.getField());
      } else if (state == EntityState.T_END_HEADER) {
        MailHeader header = RawFields.toHeader(fields);
        collector.header(header, outermost);
        fields.clear();
        outermost = false;
      } else if (state == EntityState.T_BODY) {
        collector.body(tokens.getBodyDescriptor().getMimeType(), tokens.getDecodedInputStream());
      }
    }
  }
}
