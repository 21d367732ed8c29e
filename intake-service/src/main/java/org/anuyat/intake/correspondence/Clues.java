package org.anuyat.intake.correspondence;

import java.util.Collection;
import java.util.UUID;

/**
 * What in a held mail may point to a matter.
 *
 * @param messageId the held mail itself
 * @param sender address in lower case
 * @param answeredIds Message-IDs it answers
 * @param references our references in it
 * @param caseNumbers what looks like a case number in its subject
 * @param namedMessages messages of ours whose register number its subject names
 * @param paidCases cases for whose fee we gave a Transaction ID it names
 * @param subject as the sender wrote it
 */
public record Clues(
    UUID messageId,
    String sender,
    Collection<String> answeredIds,
    Collection<String> references,
    Collection<String> caseNumbers,
    Collection<UUID> namedMessages,
    Collection<UUID> paidCases,
    String subject) {}
