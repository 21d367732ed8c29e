package org.anuyat.cases.attorney;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** Grantor, grantee and scope of a power of attorney, with the officer's notes. */
@ApplicationScoped
class AttorneyRecords extends RowsOfCase {
  AttorneyRecords() {
    super(RecordClass.CASE_RECORD, "PowerOfAttorney");
  }
}
