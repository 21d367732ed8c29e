package org.anuyat.intake.outgoing;

import java.util.Optional;
import java.util.UUID;

/** A mail of ours that came back. */
public record BouncedMail(String key, Optional<UUID> caseId) {}
