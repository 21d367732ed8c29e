package org.anuyat.permit.filecheck;

import java.time.Instant;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.verification.PublicPermit;
import org.anuyat.permit.verification.Sign;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three-part verdict on a file. */
@Schema(description = "Whether a file is a permit that holds: document, status and issuer")
public record FileVerdict(
    @Schema(description = "True only when all three parts are good") boolean genuine,
    Part document,
    Part status,
    Part issuer,
    @Schema(
            description =
                "The permit the file is, was or names, to compare it with; null when it names none")
        PublicPermit permit,
    @Schema(description = "The moment this was true") Instant asOf) {
  /** One part, in words. */
  @Schema(name = "FileVerdictPart")
  public record Part(
      @Schema(
              description =
                  "document: UNALTERED, APPENDED, ALTERED, NOT_REGISTERED, COPIED_CODE,"
                      + " NOT_A_PERMIT, NOT_READABLE; status: the permit's, or UNKNOWN; issuer:"
                      + " GENUINE, NOT_PROVEN, OTHER_SIGNER",
              examples = "UNALTERED")
          String code,
      boolean good,
      String th,
      String en) {}

  static FileVerdict of(
      DocumentFinding document, IssuerFinding issuer, PublicPermit permit, Instant asOf) {
    Part first = document.part();
    Part second = status(permit);
    Part third = issuer.part();
    boolean all = first.good() && second.good() && third.good();
    return new FileVerdict(all, first, second, third, permit, asOf);
  }

  private static Part status(PublicPermit permit) {
    Sign sign = permit == null ? Sign.UNKNOWN : Sign.of(permit.status());
    boolean isValid = permit != null && permit.status() == PermitStatus.VALID;
    String th = permit == null ? "ไฟล์นี้ไม่ได้ระบุใบอนุญาตฉบับใด" : sign.saysTh();
    String en = permit == null ? "The file names no permit." : sign.saysEn();
    return new Part(sign.name(), isValid, th, en);
  }
}
