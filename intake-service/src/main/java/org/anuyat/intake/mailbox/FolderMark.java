package org.anuyat.intake.mailbox;

import java.time.Instant;

/** How far a folder is taken in, and when it was last compared with the server. */
record FolderMark(long highWater, Instant reconciledAt) {
  static final FolderMark NEW = new FolderMark(0, Instant.EPOCH);
}
