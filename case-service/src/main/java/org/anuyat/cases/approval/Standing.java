package org.anuyat.cases.approval;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.Principal;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.ApprovalStep;

/**
 * As whom somebody acts on a step of the approval chain: for himself, with the role approver, or in
 * an absent approver's name (รักษาการแทน), with a delegation that is in force today.
 */
@ApplicationScoped
class Standing {
  /** The office printed when the approver names none. */
  private static final String APPROVER_TH = "ผู้มีอำนาจอนุญาต";

  /** What is printed under a decision; {@code principal} is null for who acts for himself. */
  record Signature(String name, String titleTh, Principal principal) {}

  @Inject SecurityIdentity identity;
  @Inject Delegations delegations;

  Signature at(CaseFile caseFile, ApprovalRequests.Desk desk, Act act) {
    Principal principal = desk.onBehalfOf() == null ? null : principal(desk.onBehalfOf(), act);
    if (principal == null && !identity.hasRole("approver")) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    if (caseFile.status() == CaseStatus.AWAITING_APPROVAL) {
      refuseAnotherStep(caseFile, desk.step());
      refuseWhoIsNotAssigned(caseFile, principal == null ? act.actor() : principal.by());
    }
    return new Signature(orElse(desk.name(), act.actorName()), title(desk, principal), principal);
  }

  private Principal principal(String approver, Act act) {
    Delegation delegation =
        delegations
            .inForce(act.actor(), approver, act.at())
            .orElseThrow(() -> new Problem(ProblemType.DELEGATION_NOT_IN_FORCE));
    return delegation.principal();
  }

  private static void refuseAnotherStep(CaseFile caseFile, Integer step) {
    int steps = caseFile.procedure().terms().approvalSteps().size();
    if (step == null && steps > 1) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "The procedure has " + steps + " approval steps: say at which step you act");
    }
    if (step != null && step != caseFile.approvalStep()) {
      throw new Problem(
          ProblemType.STEP_PASSED,
          "Case "
              + caseFile.number().printed()
              + " is at step "
              + caseFile.approvalStep()
              + ", not "
              + step);
    }
  }

  static void refuseWhoIsNotAssigned(CaseFile caseFile, String person) {
    if (caseFile.status() != CaseStatus.AWAITING_APPROVAL) {
      return; // the transition table says what is allowed instead
    }
    ApprovalStep step =
        caseFile.procedure().terms().approvalSteps().get(caseFile.approvalStep() - 1);
    List<String> assigned = step.approvers();
    if (!assigned.isEmpty() && !assigned.contains(person)) {
      throw new Problem(ProblemType.NOT_YOUR_STEP, step.nameEn() + " / " + step.nameTh());
    }
  }

  /** {@code ปลัดเทศบาล รักษาการแทน นายกเทศมนตรีตำบลบ้านใหม่} for a deputy. */
  private static String title(ApprovalRequests.Desk desk, Principal principal) {
    if (principal == null) {
      return orElse(desk.titleTh(), APPROVER_TH);
    }
    String own = orElse(desk.titleTh(), "");
    return (own + " รักษาการแทน " + principal.titleTh()).strip();
  }

  private static String orElse(String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given;
  }
}
