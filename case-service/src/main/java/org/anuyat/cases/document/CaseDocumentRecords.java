package org.anuyat.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;

/** All other documents of a case. */
@ApplicationScoped
class CaseDocumentRecords extends DocumentRecords {
  CaseDocumentRecords() {
    super(RecordClass.CASE_RECORD);
  }
}
