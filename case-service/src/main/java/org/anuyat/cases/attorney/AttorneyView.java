package org.anuyat.cases.attorney;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.AttorneyPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case's power of attorney as an officer sees it. */
@Schema(name = "PowerOfAttorney", description = "The power of attorney and what it still lacks")
record AttorneyView(
    @Schema(description = "Whether somebody acts for the applicant") boolean needed,
    @Schema(description = "What is still missing before the case may go to approval")
        List<AttorneyPoint.Named> missing,
    UUID documentId,
    String grantor,
    String grantee,
    String scopeTh,
    boolean grantorSigned,
    boolean granteeSigned,
    LocalDate dated,
    LocalDate validUntil,
    UUID evidenceDocumentId,
    String eStampReference,
    String exemption,
    @Schema(description = "Day by which the paper original comes") LocalDate originalDue,
    LocalDate originalReceivedOn,
    String originalNote,
    boolean originalOverdue,
    String note,
    Instant checkedAt,
    String checkedByName) {}
