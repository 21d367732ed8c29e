package org.anuyat.cases.inforequest;

import java.util.Optional;

/** Tells whether the requester of a request has proved who he is. */
public interface RequesterIdentity {
  /** The proof that counts for this very request; empty: none. */
  Optional<IdentityProof> proofOf(InformationRequest request);
}
