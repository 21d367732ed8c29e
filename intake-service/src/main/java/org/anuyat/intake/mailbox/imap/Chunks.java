package org.anuyat.intake.mailbox.imap;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes a mail's bytes as they come. */
@FunctionalInterface
public interface Chunks {
  /**
   * @return false: enough, send no more
   * @throws IOException when they cannot be kept here
   */
  boolean accept(ByteBuffer bytes) throws IOException;
}
