package org.anuyat.intake.mailbox;

import java.time.Instant;

/** How far a folder is taken in. */
record FolderMark(long highWater, Instant reconciledAt) {}
