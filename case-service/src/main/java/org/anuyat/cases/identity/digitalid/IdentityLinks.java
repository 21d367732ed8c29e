package org.anuyat.cases.identity.digitalid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** Mailed links; looked up by token or state before the municipality is known. */
@ApplicationScoped
class IdentityLinks implements PanacheRepositoryBase<IdentityLink, UUID> {

  Optional<IdentityLink> byToken(String token) {
    return find("tokenHash", DigestUtils.sha256Hex(token)).firstResultOptional();
  }

  Optional<IdentityLink> byState(String state) {
    return find("stateHash", DigestUtils.sha256Hex(state)).firstResultOptional();
  }
}
