package org.anuyat.intake.outgoing;

import java.util.Optional;
import java.util.UUID;

/**
 * Our mail that bounced.
 *
 * @param registerNumber of the outgoing register
 */
public record BouncedMail(String key, String registerNumber, Optional<UUID> caseId) {}
