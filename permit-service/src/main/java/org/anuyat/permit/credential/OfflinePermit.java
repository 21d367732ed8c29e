package org.anuyat.permit.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.anuyat.permit.permit.PermitFacts;

/**
 * The least that tells a permit, with names of one letter: it has to fit into a QR code.
 *
 * @param municipality 8-digit code, which says whose key set checks the signature
 * @param number {@code 1/2569}
 * @param procedure code of the kind of permit
 * @param holder as printed, cut to {@value #LONGEST_HOLDER} characters
 * @param issued Bangkok date of issue
 * @param until last Bangkok day of validity; left away when there is no end
 * @param token last part of the verify address, for the check of the present state
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfflinePermit(
    @JsonProperty("m") String municipality,
    @JsonProperty("n") String number,
    @JsonProperty("p") String procedure,
    @JsonProperty("h") String holder,
    @JsonProperty("i") LocalDate issued,
    @JsonProperty("u") LocalDate until,
    @JsonProperty("t") String token) {
  private static final int LONGEST_HOLDER = 60;

  static OfflinePermit of(PermitFacts permit) {
    return new OfflinePermit(
        permit.municipality(),
        permit.number(),
        permit.procedureCode(),
        cut(permit.holderName()),
        permit.issuedOn(),
        permit.validUntil(),
        permit.token());
  }

  private static String cut(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= LONGEST_HOLDER
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_HOLDER));
  }
}
