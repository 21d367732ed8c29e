package org.anuyat.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.RecordClass;

/** Images of identity documents and the mails they came in. */
@ApplicationScoped
class IdentityImageRecords extends DocumentRecords {
  IdentityImageRecords() {
    super(RecordClass.IDENTITY_IMAGE);
  }
}
