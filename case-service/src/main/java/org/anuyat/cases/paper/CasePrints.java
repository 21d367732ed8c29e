package org.anuyat.cases.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The prints of the current municipality's cases. Callers hold a transaction. */
@ApplicationScoped
public class CasePrints implements PanacheRepositoryBase<CasePrint, UUID> {

  /** Another municipality's barcode is as unknown as one that never was. */
  public Optional<CasePrint> byToken(String token) {
    return find("token", token).firstResultOptional();
  }

  /** Newest first. */
  List<PrintView> of(UUID caseId) {
    return list("caseId = ?1 order by id desc", caseId).stream().map(CasePrint::view).toList();
  }
}
