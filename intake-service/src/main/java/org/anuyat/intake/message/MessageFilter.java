package org.anuyat.intake.message;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which messages a list shows; what is null or empty is not asked for.
 *
 * @param from arrived at or after
 * @param to arrived before
 * @param q words to search for, or a register number
 */
record MessageFilter(
    Set<MessageState> states,
    Instant from,
    Instant to,
    Boolean acknowledged,
    String q,
    String sha256,
    String folder,
    UUID caseId) {

  MessageFilter {
    states = Set.copyOf(states);
  }
}
