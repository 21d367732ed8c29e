package org.anuyat.cases.juristic;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** The juristic person that applied, with its director. */
@ApplicationScoped
class JuristicRecords extends RowsOfCase {
  JuristicRecords() {
    super(RecordClass.CASE_RECORD, "JuristicApplicant");
  }
}
