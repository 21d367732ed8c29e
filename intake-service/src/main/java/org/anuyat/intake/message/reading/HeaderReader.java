package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads only the header of a raw message; what lies below is not looked at. */
public final class HeaderReader {

  private HeaderReader() {}

  /**
   * The header as far as it can be read; empty when there is none.
   *
   * @throws IOException only when this machine's own disk fails
   */
  public static MailHeader read(Path raw) throws IOException {
    List<Field> fields = new ArrayList<>();
    try (InputStream bytes = MailStart.open(raw)) {
      MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
      tokens.parse(bytes);
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_HEADER && state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        if (state == EntityState.T_FIELD) {
          fields.add(tokens.getField());
        }
      }
      return RawFields.toHeader(fields);
    } catch (MimeException | RuntimeException | StackOverflowError broken) {
      return new MailHeader(List.of());
    }
  }
}
