package org.anuyat.cases.saraban;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** The letters' subjects; the packs are documents. */
@ApplicationScoped
class HandOffRecords extends RowsOfCase {
  HandOffRecords() {
    super(RecordClass.CASE_RECORD, "HandOff");
  }
}
