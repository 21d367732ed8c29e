package org.anuyat.permit.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.permit.permit.PermitNotice;
import org.anuyat.permit.permit.PermitStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know of a permit; {@code asOf} stands last, where it is replaced. */
@Schema(
    description =
        "The present state of one permit; no address of a person, no identification number")
public record PublicPermit(
    PermitStatus status,
    @Schema(examples = "1/2569") String number,
    @Schema(description = "Code of the kind", examples = "food-shop") String procedureCode,
    String titleTh,
    String titleEn,
    @Schema(description = "8-digit code", examples = "05300118") String municipality,
    String municipalityTh,
    String municipalityEn,
    @Schema(description = "Telephone for questions; null when not known") String municipalityPhone,
    @Schema(description = "Masked", examples = "นางสาวตั••• ทด•••") String holder,
    @Schema(description = "Place of the permitted activity; null when the permit names none")
        String placeTh,
    LocalDate issuedOn,
    @Schema(description = "Last Bangkok day of validity; null: no end") LocalDate validUntil,
    @Schema(description = "Whether it was signed on paper and its scan sealed (7.2)")
        boolean paperOriginal,
    @Schema(description = "Dates of a suspension, successor, replacement copies")
        List<PermitNotice> notices,
    @Schema(description = "The moment this was true") Instant asOf) {}
