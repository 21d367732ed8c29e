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

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
