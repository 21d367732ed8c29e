package org.anuyat.cases.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.ReplacedPermit;
import org.anuyat.cases.casefile.ReplacedPermit.How;
import org.anuyat.cases.client.PermitClient;
import org.anuyat.cases.client.RegisteredPermit;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/**
 * Looks up the permit that is to be renewed, transferred or corrected while the officer can still
 * put a wrong one right; the register checks again when it issues.
 */
@ApplicationScoped
class FindingReplaced {
  @Inject CaseFiles caseFiles;
  @Inject PermitClient permits;
  @Inject CurrentMunicipality municipality;

  /** Asks the register, so it holds no transaction. */
  ReplacedPermit find(UUID caseId, UUID permitId, How how) {
    String procedure =
        QuarkusTransaction.requiringNew().call(() -> caseFiles.get(caseId).procedure().code());
    RegisteredPermit permit = registered(permitId);
    if (!permit.procedureCode().equals(procedure)) {
      throw new Problem(
          ProblemType.PERMIT_NOT_REPLACEABLE,
          "Permit " + permit.number() + " is of kind " + permit.procedureCode() + ".");
    }
    if (!permit.allowedActions().contains(action(how))) {
      throw new Problem(
          ProblemType.PERMIT_NOT_REPLACEABLE,
          "Permit " + permit.number() + " is " + permit.status() + "; " + how + " cannot follow.");
    }
    return new ReplacedPermit(permit.permitId(), permit.number(), how);
  }

  private RegisteredPermit registered(UUID permitId) {
    try {
      return permits
          .find(municipality.code(), permitId)
          .orElseThrow(() ->
              new Problem(
                  ProblemType.PERMIT_NOT_REPLACEABLE,
                  "replaces.permitId: the register has no such permit"));
    } catch (ProcessingException | WebApplicationException away) {
      throw new Problem(ProblemType.PERMITS_AWAY, "replaces: " + away.getMessage());
    }
  }

  /** What the register calls it. */
  private static String action(How how) {
    return switch (how) {
      case RENEWAL -> "RENEW";
      case TRANSFER -> "TRANSFER";
      case CORRECTION -> "CORRECT";
    };
  }
}
