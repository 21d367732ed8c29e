package org.anuyat.cases.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check as the API shows it. */
@Schema(name = "IdentityCheck", description = "One try to prove the applicant's identity")
record CheckView(
    UUID checkId,
    CheckKind kind,
    String kindTh,
    String kindEn,
    CheckResult result,
    List<UUID> documentIds,
    UUID examinationId,
    Map<String, String> facts,
    @Schema(examples = "x-xxxx-xxxxx-70-8") String nationalIdMasked,
    String reason,
    @Schema(description = "The person, the token's sub") String officer,
    String officerName,
    Instant at) {}
