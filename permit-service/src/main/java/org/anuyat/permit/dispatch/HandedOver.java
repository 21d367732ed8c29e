package org.anuyat.permit.dispatch;

import java.util.UUID;

/** Fired inside the transaction in which a permit was given out at the counter. */
public record HandedOver(String municipality, UUID permitId, UUID dispatchId) {}
