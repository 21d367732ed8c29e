package org.anuyat.payment.slip;

import java.util.UUID;

/**
 * A file whose bytes are kept.
 *
 * @param sha256 hexadecimal, over the bytes as they came
 */
record StoredProof(UUID slipId, ProofType type, long sizeBytes, String sha256) {}
