package org.anuyat.cases.casefile;

import java.time.Instant;
import java.util.UUID;

/** A place in the queue: by deemed receipt, then by arrival; the id only separates equals. */
public record QueuePlace(Instant deemedReceivedAt, Instant arrivedAt, UUID id) {
  public static QueuePlace of(CaseFile caseFile) {
    return new QueuePlace(caseFile.deemedReceivedAt(), caseFile.arrivedAt(), caseFile.id());
  }
}
