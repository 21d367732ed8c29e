package org.anuyat.cases.inforequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The proof an officer has recorded on the request itself. */
@ApplicationScoped
class RecordedIdentity implements RequesterIdentity {
  @Override
  public Optional<IdentityProof> proofOf(InformationRequest request) {
    return Optional.ofNullable(request.identityProof());
  }
}
