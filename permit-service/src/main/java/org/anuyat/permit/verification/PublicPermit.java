package org.anuyat.permit.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitNotice;
import org.anuyat.permit.permit.PermitStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know of a permit. */
@Schema(description = "The present state of one permit; no address, no identification number")
public record PublicPermit(
    PermitStatus status,
    @Schema(examples = "1/2569") String number,
    String titleTh,
    String titleEn,
    @Schema(description = "8-digit code") String municipality,
    String municipalityTh,
    String municipalityEn,
    @Schema(description = "Telephone for questions; null when not known") String municipalityPhone,
    @Schema(description = "Masked", examples = "นางสาวตั••• ทด•••") String holder,
    LocalDate issuedOn,
    @Schema(description = "Last Bangkok day of validity; null: no end") LocalDate validUntil,
    @Schema(description = "Whether it was signed on paper and its scan sealed (7.2)")
        boolean paperOriginal,
    @Schema(description = "Dates of a suspension, successor, replacement copies")
        List<PermitNotice> notices,
    @Schema(description = "The moment this was true") Instant asOf) {
  static PublicPermit of(PermitFacts permit, MunicipalityProfile municipality, Instant now) {
    return new PublicPermit(
        permit.status(),
        permit.number(),
        permit.titleTh(),
        permit.titleEn(),
        permit.municipality(),
        municipality.nameTh(),
        municipality.nameEn(),
        municipality.phone(),
        MaskedName.of(permit.holderName()),
        permit.issuedOn(),
        permit.validUntil(),
        permit.paperOriginal(),
        PermitNotice.of(permit),
        now);
  }

  /** Changes whenever anything but the moment of asking changed. */
  String version() {
    int rest =
        java.util.Objects.hash(
            number,
            titleTh,
            titleEn,
            municipalityTh,
            municipalityEn,
            holder,
            issuedOn,
            validUntil,
            notices);
    return status + "-" + Integer.toHexString(rest);
  }
}
