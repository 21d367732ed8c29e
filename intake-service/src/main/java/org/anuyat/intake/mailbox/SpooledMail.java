package org.anuyat.intake.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Raw bytes of a mail in a temporary file, deleted on close.
 *
 * @param whole false: only the beginning up to the end of the header
 */
record SpooledMail(Path file, String sha256, long size, boolean whole) implements AutoCloseable {
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
