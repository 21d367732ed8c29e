package org.anuyat.cases.casefile;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The short answer to a service that handed something in. */
@Schema(name = "CaseReceipt", description = "Which case it went to, and where the case stands")
public record Receipt(
    UUID caseId, @Schema(examples = "1/2569") String caseNumber, CaseStatus status) {

  public static Receipt of(CaseFile caseFile) {
    return new Receipt(caseFile.id(), caseFile.number().printed(), caseFile.status());
  }
}
