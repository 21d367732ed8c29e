package org.anuyat.intake.correspondence;

import java.util.Optional;
import java.util.UUID;

/**
 * The correspondence a mail refers to.
 *
 * @param caseId the case of the very letter it answers, else of the correspondence
 * @param expectsCase a case will be opened for it, even if it is not known yet
 * @param invitesApplication we asked for the application, and this may be it
 * @param purpose of our letter it answers, if it answers one of ours
 * @param senderIsParty whether the mail came from a known party
 */
public record Matter(
    UUID correspondenceId,
    Optional<UUID> caseId,
    boolean expectsCase,
    boolean invitesApplication,
    Optional<String> purpose,
    boolean senderIsParty) {}
