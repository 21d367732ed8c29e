package org.anuyat.cases.applicant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.TransactionLock;

/** The mails that belong to cases of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class CaseMessages implements PanacheRepositoryBase<CaseMessage, UUID> {
  @Inject CurrentMunicipality municipality;
  @Inject TransactionLock lock;

  /** In the order of arrival. */
  public List<MessageView> of(UUID caseId) {
    return list("caseId = ?1 order by arrivedAt, id", caseId).stream()
        .map(CaseMessage::view)
        .toList();
  }

  /** The case the mail belongs to; nobody else files this mail until the transaction ends. */
  Optional<UUID> caseOf(UUID messageId) {
    lock.hold("message", municipality.code() + "/" + messageId);
    return find("messageId", messageId).firstResultOptional().map(CaseMessage::caseId);
  }
}
