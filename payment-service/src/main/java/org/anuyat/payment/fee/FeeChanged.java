package org.anuyat.payment.fee;

import java.util.UUID;

/**
 * Told within the same transaction after something happened to a fee.
 *
 * @param eventId id of the history entry
 */
public record FeeChanged(Fee fee, FeeEvent event, UUID eventId) {}
