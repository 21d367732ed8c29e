package org.anuyat.cases.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A history line as it stands in the table, word by word: what its hash is made over, and the two
 * hashes kept with it. Nothing is interpreted, so that a line with nonsense in it can be checked
 * too.
 */
public record RecordedLine(
    UUID caseId,
    int seq,
    String event,
    String from,
    String to,
    String actor,
    String actorName,
    Instant at,
    String reason,
    Map<String, String> details,
    String reasonSalt,
    String reasonHash,
    String reportId,
    Map<String, String> facts,
    String previousHash,
    String hash) {

  /** The hash this line must have when {@code previous} is the hash of the line before. */
  String computedHash(String previous) {
    var digest =
        new HistoryHash()
            .with(previous)
            .with(caseId)
            .with(seq)
            .with(event)
            .with(from)
            .with(to)
            .with(actor)
            .with(actorName)
            .with(at)
            .with(reasonHash == null ? reason : reasonHash)
            .with(reportId);
    new TreeMap<>(facts).forEach((name, value) -> digest.with(name).with(value));
    return digest.hex();
  }

  /**
   * Whether reason and details are those that were written. Erased ones left only their salted
   * hash, which the chain goes on covering.
   */
  boolean reasonIsGenuine() {
    if (reasonHash == null) {
      return details.isEmpty();
    }
    boolean erased = reason == null && details.isEmpty();
    return erased || reasonHash.equals(hashOfReason(reasonSalt, reason, details));
  }

  static String hashOfReason(String salt, String reason, Map<String, String> details) {
    var digest = new HistoryHash().with(salt).with(reason);
    new TreeMap<>(details).forEach((name, text) -> digest.with(name).with(text));
    return digest.hex();
  }
}
