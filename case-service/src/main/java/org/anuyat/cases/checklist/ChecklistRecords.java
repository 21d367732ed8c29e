package org.anuyat.cases.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** What officers noted of each document. */
@ApplicationScoped
class ChecklistRecords extends RowsOfCase {
  ChecklistRecords() {
    super(RecordClass.CASE_RECORD, "ChecklistItem");
  }
}
