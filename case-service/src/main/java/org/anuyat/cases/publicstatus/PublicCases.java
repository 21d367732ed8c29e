package org.anuyat.cases.publicstatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.platform.CurrentMunicipality;

/** Finds cases as the public may know them. */
@ApplicationScoped
@Transactional
public class PublicCases {
  @Inject EntityManager database;
  @Inject CaseFiles caseFiles;
  @Inject CaseChanges changes;
  @Inject CurrentMunicipality municipality;

  /**
   * @param client whose own application key is told
   */
  Optional<PublicCase> numbered(int beYear, int number, String client) {
    return caseFiles
        .find("number.beYear = ?1 and number.number = ?2", beYear, number)
        .firstResultOptional()
        .map(caseFile -> view(caseFile, client));
  }

  /** The case of an application this client handed in under its own key. */
  Optional<PublicCase> ofApplication(String client, String applicationKey) {
    return database
        .createNativeQuery(
            "select case_id from posted_application where municipality = :municipality"
                + " and client = :client and application_key = :key and case_id is not null",
            UUID.class)
        .setParameter("municipality", municipality.code())
        .setParameter("client", client)
        .setParameter("key", applicationKey)
        .getResultStream()
        .findFirst()
        .map(id -> view(caseFiles.get((UUID) id), client));
  }

  /** For the citizen who has the link. */
  Optional<PublicCase> ofLink(UUID caseId) {
    return caseFiles.findByIdOptional(caseId).map(caseFile -> view(caseFile, null));
  }

  private PublicCase view(CaseFile caseFile, String client) {
    return PublicCase.of(
        caseFile,
        changes.latestOf(caseFile.id()).orElse(caseFile.openedAt()),
        client == null ? null : applicationKey(caseFile.id(), client));
  }

  private String applicationKey(UUID caseId, String client) {
    return (String)
        database
            .createNativeQuery(
                "select application_key from posted_application"
                    + " where case_id = :id and client = :client",
                String.class)
            .setParameter("id", caseId)
            .setParameter("client", client)
            .getResultStream()
            .findFirst()
            .orElse(null);
  }
}
