package org.anuyat.cases.pack;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.retention.RowsOfCase;

/** Who took a copy of the case file: not needed longer than the file itself. */
@ApplicationScoped
class DownloadRecords extends RowsOfCase {
  DownloadRecords() {
    super(RecordClass.CASE_RECORD, "Download");
  }
}
