package org.anuyat.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first place where a history is not what was written. */
@Schema(description = "The first place where a history is not what was written")
public record HistoryBreak(
    @Schema(description = "The line, counted from 1", examples = "3") int seq, Fault fault) {

  /** What is wrong with it. */
  @Schema(name = "HistoryFault")
  public enum Fault {
    /** The line is not there, though the case had it. */
    LINE_MISSING,
    /** The line does not say any more what its hash was made over. */
    LINE_CHANGED,
    /** The line begins in another status than the one before ended in. */
    LINE_DOES_NOT_FOLLOW,
    /** The last line is not the one the case remembers. */
    END_DIFFERS,
    /** The case's status is not the one its last line led to. */
    STATUS_DIFFERS
  }
}
