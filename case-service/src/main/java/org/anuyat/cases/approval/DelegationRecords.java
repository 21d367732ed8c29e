package org.anuyat.cases.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.LooseRows;
import org.anuyat.cases.retention.RecordClass;

/** Who stood in for whom and why; kept as long as the cases decided under it. */
@ApplicationScoped
class DelegationRecords extends LooseRows {
  DelegationRecords() {
    super(
        RecordClass.CASE_RECORD,
        "approval_delegation",
        "Delegation",
        "cast(r.to + 1 day as Instant)");
  }
}
