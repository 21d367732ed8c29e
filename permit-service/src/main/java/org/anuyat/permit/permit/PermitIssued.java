package org.anuyat.permit.permit;

import java.util.UUID;

/** Fired inside the issuing transaction. */
public record PermitIssued(String municipality, UUID permitId) {}
