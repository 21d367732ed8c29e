package org.anuyat.cases.inforequest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the requester of personal data proved who he is, and why he may have the data (rule 1.6, PDPA
 * B.E. 2562).
 *
 * @param officer the person (sub) before whom it was done
 */
@Schema(description = "How the requester proved who he is, and why he may have the data")
public record IdentityProof(
    Method method,
    Standing standing,
    @Schema(description = "Needed when he is not the data subject") String legalBasis,
    @Schema(description = "What was shown; no number and no copy of it") String evidence,
    Instant at,
    String officer,
    String officerName) {

  /** The checks of process 2. */
  @Schema(name = "IdentityProofMethod")
  public enum Method {
    IN_PERSON("มาแสดงตน", "in person"),
    PHOTO_WITH_DOCUMENT("ภาพถ่ายคู่บัตรประจำตัว", "photo with the identity document"),
    PHONE_CALL("โทรศัพท์ยืนยัน", "telephone call"),
    DIGITAL_ID("ดิจิทัลไอดี", "digital ID");

    private final String nameTh;
    private final String nameEn;

    Method(String nameTh, String nameEn) {
      this.nameTh = nameTh;
      this.nameEn = nameEn;
    }

    public String nameTh() {
      return nameTh;
    }

    public String nameEn() {
      return nameEn;
    }
  }

  /** Why personal data may go to this requester. */
  @Schema(name = "RequesterStanding")
  public enum Standing {
    DATA_SUBJECT,
    LEGAL_BASIS
  }
}
