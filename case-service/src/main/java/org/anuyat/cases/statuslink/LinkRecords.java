package org.anuyat.cases.statuslink;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** The link's token: who has it sees the case's status. */
@ApplicationScoped
class LinkRecords extends RowsOfCase {
  LinkRecords() {
    super(RecordClass.CASE_RECORD, "StatusLink");
  }
}
