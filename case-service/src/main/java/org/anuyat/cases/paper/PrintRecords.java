package org.anuyat.cases.paper;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** The prints' barcodes; the print packs are documents. */
@ApplicationScoped
class PrintRecords extends RowsOfCase {
  PrintRecords() {
    super(RecordClass.CASE_RECORD, "CasePrint");
  }
}
