package org.anuyat.cases.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets only named roles read images of identity documents, and notes every read with its reason
 * (2.4). Callers hold a transaction.
 */
@ApplicationScoped
public class IdentityImages implements PanacheRepositoryBase<IdentityRead, UUID> {
  @Inject Clock clock;
  @Inject SecurityIdentity identity;
  @Inject JsonWebToken token;
  @Inject PrivacyPolicies policies;

  /**
   * Notes that the caller reads the image now.
   *
   * @param why the reader's reason
   * @throws Problem NOT_ALLOWED to a role that is not named, REASON_NEEDED without a reason
   */
  public void noteRead(UUID caseId, UUID documentId, String why) {
    Set<String> roles = policies.imageReaderRoles();
    if (roles.stream().noneMatch(identity::hasRole)) {
      throw new Problem(
          ProblemType.NOT_ALLOWED,
          "Images of identity documents are read by these roles only: " + String.join(", ", roles));
    }
    if (why == null || why.isBlank()) {
      throw new Problem(ProblemType.REASON_NEEDED, "Say in ?why= what the image is needed for");
    }
    String name = token.getClaim("name");
    persist(
        new IdentityRead(
            caseId, documentId, token.getSubject(), name, clock.instant(), MaskedText.of(why)));
  }

  /**
   * Erases the reasons of the case's reads; who read what and when stays.
   *
   * @return how many there were
   */
  public int eraseReasons(UUID caseId) {
    return getEntityManager()
        .createNativeQuery(
            "update identity_read set why = null where case_id = :caseId and why is not null")
        .setParameter("caseId", caseId)
        .executeUpdate();
  }

  /** Every read of the case's identity images, newest first. */
  public List<IdentityRead.View> readsOf(UUID caseId) {
    return list("caseId = ?1 order by id desc", caseId).stream().map(IdentityRead::view).toList();
  }
}
