package org.anuyat.cases.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation as the API shows it. */
@Schema(name = "Delegation", description = "Who stands in for an absent approver, and how long")
record DelegationView(
    UUID delegationId,
    String approver,
    String approverName,
    String approverTitleTh,
    String delegate,
    String delegateName,
    LocalDate from,
    LocalDate to,
    String reason,
    @Schema(description = "Whether it holds today") boolean inForce,
    @Schema(description = "The person, the token's sub") String madeBy,
    Instant madeAt,
    @Schema(description = "Set when it was ended before its last day") String endedBy,
    Instant endedAt) {}
