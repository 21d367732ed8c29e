package org.anuyat.cases.faq;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.LooseRows;
import org.anuyat.cases.retention.RecordClass;

/** Questions that are not public: nobody has made sure that they tell of no person. */
@ApplicationScoped
class DraftRecords extends LooseRows {
  DraftRecords() {
    super(
        RecordClass.INFORMATION_REQUEST,
        "faq_entry",
        "FaqEntry",
        "case when r.state <> PUBLISHED then r.changedAt end");
  }
}
