package org.anuyat.cases.queue;

import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.PublicStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a citizen is told of the case. */
@Schema(name = "PublicStatusView", description = "What citizens and other agencies are told")
record StatusView(PublicStatus code, String nameTh, String nameEn) {
  static StatusView of(CaseStatus status) {
    PublicStatus shown = status.publicStatus();
    return new StatusView(shown, shown.nameTh(), shown.nameEn());
  }
}
