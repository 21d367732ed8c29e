package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired inside the transaction that changed a status.
 *
 * @param changeId id of the history entry
 * @param from first Bangkok day of a suspension, null for the others
 * @param until last Bangkok day of a suspension with an end
 */
public record PermitStatusChanged(
    String municipality,
    UUID permitId,
    UUID changeId,
    PermitAction action,
    ReasonClass reasonClass,
    Reason reason,
    LocalDate from,
    LocalDate until) {}
