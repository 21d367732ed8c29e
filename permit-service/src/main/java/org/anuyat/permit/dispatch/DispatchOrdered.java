package org.anuyat.permit.dispatch;

import java.util.UUID;

/** Fired inside the transaction in which an officer had something sent again. */
public record DispatchOrdered(String municipality, UUID permitId, UUID dispatchId) {}
