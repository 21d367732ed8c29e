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
   * Whether the reason is the one that was written. An erased reason left only its salted hash,
   * which the chain goes on covering.
   */
  boolean reasonIsGenuine() {
    return reason == null
        || reasonHash == null
        || reasonHash.equals(hashOfReason(reasonSalt, reason));
  }

  static String hashOfReason(String salt, String reason) {
    return new HistoryHash().with(salt).with(reason).hex();
  }
}
