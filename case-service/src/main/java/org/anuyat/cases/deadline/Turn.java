package org.anuyat.cases.deadline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A moment at which a clock was started, stopped for a while, went on or ended, and why. */
@Schema(name = "ClockTurn", description = "A moment at which the clock changed, and why")
record Turn(Instant at, Change change, String reasonTh, String reasonEn) {
  @Schema(name = "ClockChange")
  enum Change {
    STARTED,
    PAUSED,
    RESUMED,
    ENDED
  }
}
