package org.anuyat.cases.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check rests on.
 *
 * @param documentIds documents of the case
 * @param examinationId the machine's findings, or null
 * @param facts what was seen or said; no national ID
 */
public record Evidence(
    List<UUID> documentIds,
    UUID examinationId,
    Map<String, String> facts,
    Optional<Person> person) {

  public Evidence {
    documentIds = List.copyOf(documentIds);
    facts = Map.copyOf(facts);
  }
}
