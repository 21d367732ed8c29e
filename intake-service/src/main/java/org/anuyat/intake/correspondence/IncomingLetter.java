package org.anuyat.intake.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a correspondence keeps of a mail that came.
 *
 * @param answerTo where an answer goes: the other address the sender named, or the sender's
 * @param parties addresses in lower case from which more may come
 */
public record IncomingLetter(
    UUID messageId,
    String mimeMessageId,
    List<String> references,
    Addressee answerTo,
    Set<String> parties,
    String subject,
    Instant writtenAt) {}
