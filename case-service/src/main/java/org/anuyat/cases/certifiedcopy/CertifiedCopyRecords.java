package org.anuyat.cases.certifiedcopy;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** The register's lines of a case's certified copies; the copies are documents. */
@ApplicationScoped
class CertifiedCopyRecords extends RowsOfCase {
  CertifiedCopyRecords() {
    super(RecordClass.CASE_RECORD, "CertifiedCopy");
  }
}
