package org.anuyat.intake.correspondence;

import java.util.Optional;
import java.util.UUID;

/**
 * What a letter of ours needs to stand in the applicant's thread.
 *
 * @param reference the unguessable reference of the correspondence
 */
public record ThreadHeaders(
    UUID correspondenceId,
    String reference,
    Addressee answerTo,
    Optional<String> inReplyTo,
    String references) {}
