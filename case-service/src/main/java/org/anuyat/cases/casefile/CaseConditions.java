package org.anuyat.cases.casefile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the transition table leaves to the single case: its procedure may have no fee, no permit
 * document, demand that the applicant's identity be confirmed, or let the agency ask for missing
 * items only so often.
 */
final class CaseConditions {

  private CaseConditions() {}

  static boolean hold(CaseFile caseFile, CaseEventType type) {
    var terms = caseFile.procedure().terms();
    boolean feeOpen = terms.hasFee() && caseFile.status() == CaseStatus.APPROVED;
    boolean identityOpen = terms.identityRequired() && caseFile.identityConfirmedAt() == null;
    return switch (type) {
      case FEE_RAISED, FEE_SETTLED -> terms.hasFee();
      case PERMIT_ISSUED, PERMIT_DELIVERED -> terms.hasPermit() && !feeOpen;
      case COMPLETED -> !terms.hasPermit() && !feeOpen;
      case IDENTITY_CHECK_STARTED -> identityOpen;
      case SUBMITTED_FOR_APPROVAL -> !identityOpen;
      case ITEMS_REQUESTED -> caseFile.itemsRequestedTimes() < terms.itemsRequests();
      case ITEMS_REMINDED -> caseFile.itemsRequestedTimes() > 0;
      case ENDORSED -> !caseFile.isAtLastApprovalStep();
      case APPROVED -> caseFile.isAtLastApprovalStep();
      case OPENED,
          REPLY_RECEIVED,
          REVIEW_STARTED,
          PROCEDURE_CHANGED,
          CHECKLIST_MARKED,
          IDENTITY_CONFIRMED,
          RETURNED,
          WITHDRAWN,
          REJECTED,
          SENT_BACK,
          DELAY_EXPLAINED ->
          true;
    };
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
