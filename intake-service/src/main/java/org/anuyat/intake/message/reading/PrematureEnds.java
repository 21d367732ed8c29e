package org.anuyat.intake.message.reading;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.Event;

/** Listens for parts that end because the mail does, and not at their boundary. */
final class PrematureEnds extends DecodeMonitor {

  private final Runnable told;

  PrematureEnds(Runnable told) {
    this.told = told;
  }

  @Override
  public boolean isListening() {
    return true;
  }

  /** Never makes the parser stop. */
  @Override
  public boolean warn(String error, String dropDesc) {
    if (error.endsWith(Event.MIME_BODY_PREMATURE_END.toString())) {
      told.run();
    }
    return false;
  }
}
