package org.anuyat.permit.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.ThaiDates;

/**
 * A permit as a Verifiable Credential (W3C VC Data Model 2.0), to be secured as a JWT (W3C
 * VC-JOSE-COSE, 3.1.1). Its own terms take the meaning of {@code undefined-terms}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerifiableCredential(
    @JsonProperty("@context") List<String> context,
    String id,
    List<String> type,
    Issuer issuer,
    String validFrom,
    String validUntil,
    Subject credentialSubject) {
  /** Header {@code typ} of the JWT. */
  static final String TYPE = "vc+jwt";

  private static final List<String> CONTEXTS =
      List.of(
          "https://www.w3.org/ns/credentials/v2",
          "https://www.w3.org/ns/credentials/undefined-terms/v2");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** Who issued; the keys lie at {@code <id>/jwks.json}. */
  record Issuer(String id, String name, String nameEn) {}

  /** What was permitted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Subject(
      String type,
      String name,
      String permitNumber,
      String procedureCode,
      String titleTh,
      String titleEn,
      String subjectTh,
      String placeTh,
      LocalDate issuedOn,
      LocalDate lastDay) {}

  /**
   * @param issuerUrl address of the municipality at this service
   */
  static VerifiableCredential of(
      PermitFacts permit, MunicipalityProfile municipality, String issuerUrl, String verifyUrl) {
    return new VerifiableCredential(
        CONTEXTS,
        verifyUrl,
        List.of("VerifiableCredential", "PermitCredential"),
        new Issuer(issuerUrl, municipality.nameTh(), municipality.nameEn()),
        permit.issuedAt().toString(),
        permit.validUntil() == null ? null : endOf(permit.validUntil()),
        new Subject(
            "Permit",
            permit.holderName(),
            permit.number(),
            permit.procedureCode(),
            permit.titleTh(),
            permit.titleEn(),
            permit.subjectTh(),
            permit.placeTh(),
            permit.issuedOn(),
            permit.validUntil()));
  }

  private static String endOf(LocalDate day) {
    return OffsetDateTime.of(
            day, LAST_SECOND, ThaiDates.BANGKOK.getRules().getOffset(day.atTime(LAST_SECOND)))
        .toString();
  }
}
