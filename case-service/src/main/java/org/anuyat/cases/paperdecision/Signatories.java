package org.anuyat.cases.paperdecision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;

/** Who may approve on paper in the current municipality. */
@ApplicationScoped
class Signatories implements PanacheRepositoryBase<Signatory, UUID> {
  @Inject Acts acts;

  @Transactional
  SignatoryView register(String person, String name, String titleTh, boolean active) {
    Signatory signatory =
        find("person", person).firstResultOptional().orElseGet(() -> new Signatory(person));
    signatory.register(name, titleTh, active, acts.now());
    persist(signatory);
    return signatory.view();
  }

  @Transactional
  List<SignatoryView> all() {
    return list("order by name").stream().map(Signatory::view).toList();
  }

  Optional<Signatory> active(String person) {
    return find("person = ?1 and active", person).firstResultOptional();
  }
}
