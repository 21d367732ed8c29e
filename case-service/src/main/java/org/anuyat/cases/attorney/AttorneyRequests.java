package org.anuyat.cases.attorney;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers send about a power of attorney. */
final class AttorneyRequests {
  private AttorneyRequests() {}

  @Schema(name = "StateAttorneyNeed", description = "Whether somebody acts for the applicant")
  record StateNeed(
      @NotNull Boolean needed,
      @Schema(examples = "ผู้ยื่นคำขอเป็นบุตรของเจ้าของบ้าน") @NotBlank @Size(max = 2000)
          String reason) {}

  @Schema(
      name = "CheckPowerOfAttorney",
      description = "What the officer saw of it; what is left out counts as not seen")
  record Check(
      @Schema(description = "The power of attorney in the case file") UUID documentId,
      @Schema(examples = "นายตัวอย่าง ทดสอบ") @Size(max = 300) String grantor,
      @Schema(examples = "นางสาวสมมติ ตัวอย่าง") @Size(max = 300) String grantee,
      @Schema(
              description = "What the power covers, as far as this application goes",
              examples = "ยื่นคำขอและรับใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร")
          @Size(max = 1000)
          String scopeTh,
      boolean grantorSigned,
      boolean granteeSigned,
      @Schema(description = "Its date") LocalDate dated,
      @Schema(description = "Its last day; null when it names none") LocalDate validUntil,
      @Schema(description = "Scanned evidence of who the grantor is, in the case file")
          UUID evidenceDocumentId,
      @Schema(description = "Reference of the paid e-Stamp", examples = "ES-2569-000123")
          @Size(max = 60)
          String eStampReference,
      @Schema(description = "Instead of an e-Stamp: the day by which the paper original comes")
          LocalDate originalDue,
      @Schema(description = "Why no stamp duty is due, where the law says so") @Size(max = 500)
          String exemption,
      @Size(max = 2000) String note) {}

  @Schema(name = "OriginalReceived", description = "The paper original came")
  record Original(
      @NotNull LocalDate receivedOn,
      @Schema(examples = "เจ้าหน้าที่เทียบกับสำเนาแล้วตรงกัน") @Size(max = 2000) String note) {}
}
