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

/** The procedures of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, UUID> {
  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;
  @Inject TransactionLock lock;

  /**
   * The current version of each procedure, by code; {@code general-request} is always among them.
   */
  List<Procedure> allCurrent() {
    generalRequest();
    return list("current = true order by code");
  }

  public Optional<Procedure> current(String code) {
    Optional<Procedure> current = find("code = ?1 and current = true", code).firstResultOptional();
    if (current.isEmpty() && Procedure.GENERAL_REQUEST.equals(code)) {
      return Optional.of(generalRequest());
    }
    return current;
  }

  /** What fits nothing else; made when the municipality first needs it. */
  public Procedure generalRequest() {
    return find("code = ?1 and current = true", Procedure.GENERAL_REQUEST)
        .firstResultOptional()
        .orElseGet(this::seedGeneralRequest);
  }

  private Procedure seedGeneralRequest() {
    holdCode(Procedure.GENERAL_REQUEST);
    return find("code = ?1 and current = true", Procedure.GENERAL_REQUEST)
        .firstResultOptional()
        .orElseGet(() -> {
          var general =
              Procedure.first(Procedure.GENERAL_REQUEST, GeneralRequest.TERMS, clock.instant());
          persist(general);
          return general;
        });
  }

  /** Until the end of the transaction nobody else makes a version of this procedure. */
  void holdCode(String code) {
    lock.hold("procedure", municipality.code() + "/" + code);
  }
}
