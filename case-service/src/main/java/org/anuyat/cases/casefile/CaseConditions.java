package org.anuyat.cases.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the transition table leaves to the single case: it may owe no fee, its procedure may have no
 * permit document, demand that the applicant's identity be confirmed, or let the agency ask for
 * missing items only so often; an attorney's power may have to be checked first.
 */
final class CaseConditions {

  private CaseConditions() {}

  static boolean hold(CaseFile caseFile, CaseEventType type) {
    var terms = caseFile.procedure().terms();
    boolean feeOpen = caseFile.owesFee() && caseFile.status() == CaseStatus.APPROVED;
    boolean identityOpen =
        terms.assuranceLevel().needsProof()
            && !caseFile.isIdentityConfirmedFor(terms.assuranceLevel());
    return switch (type) {
      case FEE_RAISED, FEE_SETTLED, FEE_WAIVED, FEE_REVERSED -> caseFile.owesFee();
      case PERMIT_ISSUED, PERMIT_DELIVERED -> terms.hasPermit() && !feeOpen;
      case COMPLETED -> !terms.hasPermit() && !feeOpen;
      case IDENTITY_CHECK_STARTED -> identityOpen;
      case SUBMITTED_FOR_APPROVAL -> !identityOpen && !waitsForAttorney(caseFile, type);
      case POWER_OF_ATTORNEY_CHECKED -> caseFile.attorney().needed();
      case ITEMS_REQUESTED -> caseFile.itemsRequestedTimes() < terms.itemsRequests();
      case ITEMS_REMINDED -> caseFile.itemsRequestedTimes() > 0;
      case ENDORSED -> !caseFile.isAtLastApprovalStep() && !waitsForAttorney(caseFile, type);
      case APPROVED -> caseFile.isAtLastApprovalStep() && !waitsForAttorney(caseFile, type);
      case OPENED,
          REPLY_RECEIVED,
          STATUS_ASKED,
          REVIEW_STARTED,
          PROCEDURE_CHANGED,
          IDENTITY_CHECKED,
          CHECKLIST_MARKED,
          IDENTITY_CONFIRMED,
          RETURNED,
          WITHDRAWN,
          REJECTED,
          SENT_BACK,
          APPLICANT_DESCRIBED,
          ATTORNEY_NEED_STATED,
          ORIGINAL_RECEIVED,
          COPY_CERTIFIED,
          PRINTED_FOR_APPROVAL,
          SCAN_FILED,
          PAPER_DECISION_RECORDED,
          HANDED_TO_SARABAN,
          DELAY_EXPLAINED ->
          true;
    };
  }

  /** Nobody passes on or approves what an attorney asks before his power was looked at (4.4). */
  static boolean waitsForAttorney(CaseFile caseFile, CaseEventType type) {
    boolean leadsToApproval =
        type == CaseEventType.SUBMITTED_FOR_APPROVAL
            || type == CaseEventType.ENDORSED
            || type == CaseEventType.APPROVED;
    return leadsToApproval && caseFile.attorney().isOpen();
  }

  /** Everything that may happen to this very case now. */
  static Set<CaseEventType> open(CaseFile caseFile) {
    var open = EnumSet.noneOf(CaseEventType.class);
    for (CaseEventType type : CaseTransitions.allowed(caseFile.status())) {
      if (hold(caseFile, type)) {
        open.add(type);
      }
    }
    return Collections.unmodifiableSet(open);
  }
}
