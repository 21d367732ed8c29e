package org.anuyat.cases.identity.digitalid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.privacy.Sha256;

/** Mailed links; looked up by token or state before the municipality is known. */
@ApplicationScoped
class IdentityLinks implements PanacheRepositoryBase<IdentityLink, UUID> {

  Optional<IdentityLink> byToken(String token) {
    return find("tokenHash", Sha256.hex(token)).firstResultOptional();
  }

  Optional<IdentityLink> byState(String state) {
    return find("stateHash", Sha256.hex(state)).firstResultOptional();
  }
}
