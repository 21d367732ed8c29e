package org.anuyat.cases.posted;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The applications portals posted to the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class PostedApplications implements PanacheRepositoryBase<PostedApplication, UUID> {
  @Inject PostedDocument document;

  /**
   * The mailroom hands a posted application in as a message: it becomes this case.
   *
   * @return the application as the portal posted it, as JSON; empty for a mail
   */
  public Optional<byte[]> becomes(CaseFile caseFile, UUID messageId) {
    return findByIdOptional(messageId)
        .map(application -> {
          application.opened(caseFile.id());
          return document.write(application);
        });
  }

  /**
   * @throws Problem NOT_FOUND when there is none, or it is another client's
   */
  PostedApplication get(UUID id, String client) {
    return findByIdOptional(id)
        .filter(application -> application.client().equals(client))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  Optional<PostedApplication> ofKey(String client, String applicationKey) {
    return find("client = ?1 and applicationKey = ?2", client, applicationKey)
        .firstResultOptional();
  }
}
