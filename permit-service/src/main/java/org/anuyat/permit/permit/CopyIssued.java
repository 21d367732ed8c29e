package org.anuyat.permit.permit;

import java.util.UUID;

/** Fired inside the transaction that issued a replacement copy. */
public record CopyIssued(String municipality, UUID permitId, UUID copyId) {}
