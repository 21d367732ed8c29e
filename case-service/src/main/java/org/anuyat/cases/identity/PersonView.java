package org.anuyat.cases.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proofed person as the API shows him. */
@Schema(name = "ProofedPerson", description = "A person proofed earlier, bound to a mail address")
record PersonView(
    UUID personId,
    @Schema(examples = "x-xxxx-xxxxx-70-8") String nationalIdMasked,
    AssuranceLevel level,
    @Schema(description = "By which checks") Set<CheckKind> checks,
    @Schema(description = "In which case") UUID caseId,
    Instant proofedAt,
    @Schema(description = "Proofed until") Instant expiresAt,
    String proofedBy,
    Instant revokedAt,
    String revokedBy,
    String revokeReason,
    @Schema(description = "Neither expired nor revoked") boolean holds) {}
