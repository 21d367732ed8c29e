package org.anuyat.intake.calendar;

import java.time.Instant;
import java.util.List;

/** A moment the legal clock answers, with its reasons in Thai, in the order of reasoning. */
public record Explained(Instant at, List<String> trace) {

  public Explained {
    trace = List.copyOf(trace);
  }
}
