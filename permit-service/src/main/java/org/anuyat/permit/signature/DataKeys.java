package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The public keys with which a municipality's signed data is checked. */
@ApplicationScoped
public class DataKeys {
  @Inject KeyRows rows;

  /**
   * JSON Web Keys (RFC 7517), youngest first, old ones too, but none that was withdrawn; empty when
   * nothing was signed yet.
   */
  @Transactional
  public List<Map<String, Object>> published(String municipality) {
    return rows.believed(municipality, KeyPurpose.DATA).stream()
        .map(row -> DataKey.of(row).published())
        .toList();
  }
}
