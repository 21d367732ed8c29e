package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;

/** Remembers every proof's SHA-256 in the whole province: one slip must not pay two fees. */
@ApplicationScoped
class Fingerprints {
  /**
   * @param seenBefore another slip has the same bytes
   * @param firstSlip that slip, unless it is another municipality's
   */
  record Finding(boolean seenBefore, Optional<UUID> firstSlip) {}

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** Notes a proof and tells whether its bytes were seen before, in the caller's transaction. */
  Finding note(StoredProof proof) {
    database
        .createNativeQuery(
            "INSERT INTO proof_fingerprint (sha256, municipality, slip_id)"
                + " VALUES (:sha256, :municipality, :slip) ON CONFLICT (sha256) DO NOTHING")
        .setParameter("sha256", proof.sha256())
        .setParameter("municipality", current.code())
        .setParameter("slip", proof.slipId())
        .executeUpdate();
    Tuple first =
        (Tuple)
            database
                .createNativeQuery(
                    "SELECT municipality, slip_id FROM proof_fingerprint WHERE sha256 = :sha256",
                    Tuple.class)
                .setParameter("sha256", proof.sha256())
                .getSingleResult();
    UUID firstSlip = first.get("slip_id", UUID.class);
    if (firstSlip.equals(proof.slipId())) {
      return new Finding(false, Optional.empty());
    }
    boolean isOurs = current.code().equals(first.get("municipality", String.class));
    return new Finding(true, isOurs ? Optional.of(firstSlip) : Optional.empty());
  }
}
