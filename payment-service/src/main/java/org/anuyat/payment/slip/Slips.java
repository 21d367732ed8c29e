package org.anuyat.payment.slip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.storage.ObjectStore;

/** The slips of the current municipality and their files. */
@ApplicationScoped
public class Slips implements PanacheRepositoryBase<Slip, UUID> {
  @Inject ObjectStore store;
  @Inject CurrentMunicipality current;

  /** In the order they came. */
  public List<Slip> ofFee(UUID feeId) {
    return list("fee.id = ?1 order by id", feeId);
  }

  /** The slip, if it is one of this fee. */
  public Optional<Slip> ofFee(UUID feeId, UUID slipId) {
    return find("fee.id = ?1 and id = ?2", feeId, slipId).firstResultOptional();
  }

  /** Whether another slip of the fee waits for a decision. */
  public boolean anotherIsOnDesk(UUID feeId, UUID thanSlipId) {
    return count("fee.id = ?1 and id <> ?2 and state = ?3", feeId, thanSlipId, SlipState.ON_DESK)
        > 0;
  }

  void keep(UUID slipId, byte[] content, ProofType type) {
    store.put(keyOf(slipId), content, type.contentType());
  }

  /** The file; the caller closes it. */
  public InputStream open(Slip slip) {
    return store.open(keyOf(slip.id()));
  }

  /** A safe name for the file: never the sender's. */
  public String safeFileName(Slip slip) {
    return "slip-" + slip.id() + "." + ProofType.extensionOf(slip.contentType());
  }

  private String keyOf(UUID slipId) {
    return "slips/" + current.code() + "/" + slipId;
  }
}
