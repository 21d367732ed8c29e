package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds a part of the mail.
 *
 * @param header lines to put before it, where it has no header of its own
 */
record Wrapped(String header, Path file) {
  private static final String TEXT = "Content-Type: text/plain\r\n\r\n";

  /** What no parts were found in, though its header speaks of parts. */
  static Wrapped text(Path file) {
    return new Wrapped(TEXT, file);
  }

  boolean isText() {
    return header.equals(TEXT);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
