package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** The mails' senders, subjects and texts. */
@ApplicationScoped
class MessageRecords extends RowsOfCase {
  MessageRecords() {
    super(RecordClass.CASE_RECORD, "CaseMessage");
  }
}
