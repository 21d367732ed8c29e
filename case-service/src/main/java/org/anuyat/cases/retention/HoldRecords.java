package org.anuyat.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;

/** Released legal holds with their reasons; while one is open nothing of the case is deleted. */
@ApplicationScoped
class HoldRecords extends RowsOfCase {
  HoldRecords() {
    super(RecordClass.CASE_RECORD, "LegalHold");
  }
}
