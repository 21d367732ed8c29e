package org.anuyat.payment.notice;

import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.client.CaseFeeEvent;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeeHistoryEntry;
import org.anuyat.payment.fee.FeeStatus;

/** What a case has to hear of its fee's history: raised, settled, waived, reversed. */
record CaseNews(UUID caseId, UUID eventId, CaseFeeEvent event) {
  /** Empty for what the case does not wait for. */
  static Optional<CaseNews> of(Fee fee, FeeHistoryEntry entry) {
    return type(entry)
        .map(type ->
            new CaseNews(
                fee.order().caseId(),
                entry.id(),
                new CaseFeeEvent(type, fee.id(), fee.transactionId(), entry.at())));
  }

  private static Optional<CaseFeeEvent.Type> type(FeeHistoryEntry entry) {
    if (entry.is(FeeEvent.NoticeSent.class)) {
      return Optional.of(CaseFeeEvent.Type.RAISED);
    }
    boolean wasDone =
        entry.fromStatus() == FeeStatus.VERIFIED || entry.fromStatus() == FeeStatus.WAIVED;
    return switch (entry.toStatus()) {
      case VERIFIED -> wasDone ? Optional.empty() : Optional.of(CaseFeeEvent.Type.SETTLED);
      case WAIVED -> wasDone ? Optional.empty() : Optional.of(CaseFeeEvent.Type.WAIVED);
      case RAISED, NOTIFIED, PROOF_RECEIVED, EXPIRED, REFUNDED ->
          wasDone ? Optional.of(CaseFeeEvent.Type.REVERSED) : Optional.empty();
    };
  }
}
