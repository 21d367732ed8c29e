package org.anuyat.cases.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.TransactionLock;
import org.anuyat.cases.procedure.catalogue.Catalogue;

/** The procedures of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, UUID> {
  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;
  @Inject TransactionLock lock;
  @Inject Catalogue catalogue;

  /**
   * The current version of each procedure, by code; {@code general-request} is always among them.
   */
  List<Procedure> allCurrent() {
    generalRequest();
    return allStored();
  }

  /** The current version of each procedure that was written, by code; makes none. */
  public List<Procedure> allStored() {
    return list("current = true order by code");
  }

  public Optional<Procedure> current(String code) {
    Optional<Procedure> current = stored(code);
    if (current.isEmpty() && Procedure.GENERAL_REQUEST.equals(code)) {
      return Optional.of(generalRequest());
    }
    return current;
  }

  /** The current version if it was written; makes none. */
  public Optional<Procedure> stored(String code) {
    return find("code = ?1 and current = true", code).firstResultOptional();
  }

  /** All versions of a procedure, the newest first. */
  List<Procedure> versions(String code) {
    return list("code = ?1 order by version desc", code);
  }

  /** What fits nothing else; made from the catalogue when the municipality first needs it. */
  public Procedure generalRequest() {
    return stored(Procedure.GENERAL_REQUEST).orElseGet(this::seedGeneralRequest);
  }

  private Procedure seedGeneralRequest() {
    holdCode(Procedure.GENERAL_REQUEST);
    return stored(Procedure.GENERAL_REQUEST)
        .orElseGet(() -> {
          var general =
              Procedure.first(
                  Procedure.GENERAL_REQUEST,
                  catalogue.generalRequest().terms(),
                  clock.instant(),
                  Author.NOBODY);
          persist(general);
          return general;
        });
  }

  /** Until the end of the transaction nobody else makes a version of this procedure. */
  void holdCode(String code) {
    lock.hold("procedure", municipality.code() + "/" + code);
  }
}
