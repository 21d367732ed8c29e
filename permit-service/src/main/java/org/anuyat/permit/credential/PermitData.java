package org.anuyat.permit.credential;

import java.time.Instant;
import java.time.LocalDate;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.permit.PermitFacts;

/** The permit's data as embedded in its PDF, for whoever reads it by machine. */
record PermitData(
    String schema,
    String municipalityCode,
    String municipalityTh,
    String municipalityEn,
    String number,
    String procedureCode,
    String titleTh,
    String titleEn,
    String caseNumber,
    String holder,
    String subjectTh,
    String placeTh,
    Instant issuedAt,
    LocalDate issuedOn,
    LocalDate validUntil,
    String approver,
    String approverTitleTh,
    String verifyUrl) {
  static PermitData of(PermitFacts permit, MunicipalityProfile municipality, String verifyUrl) {
    return new PermitData(
        "anuyat-permit-1",
        permit.municipality(),
        municipality.nameTh(),
        municipality.nameEn(),
        permit.number(),
        permit.procedureCode(),
        permit.titleTh(),
        permit.titleEn(),
        permit.caseNumber(),
        permit.holderName(),
        permit.subjectTh(),
        permit.placeTh(),
        permit.issuedAt(),
        permit.issuedOn(),
        permit.validUntil(),
        permit.approverName(),
        permit.approverTitleTh(),
        verifyUrl);
  }
}
