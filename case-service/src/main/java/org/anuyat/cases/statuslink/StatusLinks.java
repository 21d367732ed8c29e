package org.anuyat.cases.statuslink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.platform.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each case one link and finds the case of a link. */
@ApplicationScoped
public class StatusLinks {
  @Inject EntityManager database;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.public-url")
  String publicUrl;

  /** The case's link, made when it is first asked for, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String addressOf(CaseFile caseFile) {
    Object token =
        database
            .createNativeQuery(
                "insert into status_link (token, municipality, case_id, made_at)"
                    + " values (:token, :municipality, :caseId, :now)"
                    + " on conflict (case_id) do update set case_id = excluded.case_id"
                    + " returning token",
                String.class)
            .setParameter("token", Ids.token())
            .setParameter("municipality", caseFile.municipality())
            .setParameter("caseId", caseFile.id())
            .setParameter("now", clock.instant())
            .getSingleResult();
    return publicUrl + "/status/" + token;
  }

  /** The case a token opens, whatever its municipality. */
  @Transactional
  public Optional<UUID> caseOf(String token) {
    return database
        .createNativeQuery("select case_id from status_link where token = :token", UUID.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst()
        .map(UUID.class::cast);
  }
}
