package org.anuyat.permit.permit;

import java.util.UUID;

/**
 * Fired inside the transaction that changed a status.
 *
 * @param changeId id of the history entry
 */
public record PermitStatusChanged(
    String municipality, UUID permitId, UUID changeId, PermitAction action, Reason reason) {}
