package org.anuyat.cases.approval;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** An approver, or the administrator for him, says who stands in for him while he is absent. */
@ApplicationScoped
class Delegating {
  @Inject SecurityIdentity identity;
  @Inject Acts acts;
  @Inject Delegations delegations;

  @Transactional
  DelegationView make(DelegationRequest asked) {
    Act act = acts.now();
    refuseForOthers(asked.approver(), act);
    if (asked.to().isBefore(asked.from())) {
      throw new Problem(ProblemType.INVALID_INPUT, "to is before from");
    }
    if (asked.to().isBefore(Delegations.day(act.at()))) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "to has passed: nothing is delegated afterwards");
    }
    if (asked.delegate().equals(asked.approver())) {
      throw new Problem(ProblemType.INVALID_INPUT, "nobody stands in for himself");
    }
    var delegation = new Delegation(asked, act);
    delegations.persist(delegation);
    return delegation.view(Delegations.day(act.at()));
  }

  @Transactional
  DelegationView end(UUID id) {
    Act act = acts.now();
    Delegation delegation = delegations.get(id);
    refuseForOthers(delegation.approver(), act);
    delegation.end(act);
    return delegation.view(Delegations.day(act.at()));
  }

  private void refuseForOthers(String approver, Act act) {
    if (!identity.hasRole("municipality-admin") && !approver.equals(act.actor())) {
      throw new Problem(
          ProblemType.NOT_ALLOWED, "Approvers delegate for themselves, the administrator for all");
    }
  }
}
