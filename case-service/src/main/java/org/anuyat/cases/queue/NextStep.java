package org.anuyat.cases.queue;

import java.util.List;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something an officer may do with a case now. */
@Schema(description = "Something an officer may do with the case now")
record NextStep(
    @Schema(
            description = "The operation: POST it to …/case-files/{caseId}/{step}",
            examples = "start-review")
        String step,
    @Schema(description = "The role it needs", examples = "case-officer") String role) {

  static List<NextStep> of(CaseFile caseFile) {
    return caseFile.allowedNow().stream()
        .filter(type -> type.step().isPresent())
        .map(type -> new NextStep(type.step().get(), role(type.desk())))
        .toList();
  }

  private static String role(CaseEventType.Desk desk) {
    return switch (desk) {
      case REVIEW, OFFICE -> "case-officer";
      case APPROVAL -> "approver";
      case MAILROOM, CASHIER, REGISTRY -> "service";
    };
  }
}
