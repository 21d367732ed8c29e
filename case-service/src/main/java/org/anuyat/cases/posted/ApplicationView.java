package org.anuyat.cases.posted;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.publicstatus.StatusText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A posted application as its portal sees it. */
@Schema(name = "PostedApplication", description = "How far an application you posted is")
public record ApplicationView(
    UUID applicationId,
    @Schema(examples = "PORTAL-2026-000123") String applicationKey,
    ApplicationState state,
    Instant postedAt,
    @Schema(
            description = "Number in the register of incoming matters (rule A3.5); null until then",
            examples = "12/2569")
        String registerNumber,
    @Schema(description = "Start of the legal clock (rules 3.8, 4.9); null until registered")
        Instant deemedReceivedAt,
    @Schema(description = "Null until the case is opened", examples = "1/2569") String caseNumber,
    @Schema(description = "Null until the case is opened") StatusText status,
    @Schema(
            description =
                "The citizen's own page, without a log-in: give it to nobody else; null until the case"
                    + " is opened",
            examples = "https://anuyat.example.go.th/status/3k9…")
        String statusPage) {}
