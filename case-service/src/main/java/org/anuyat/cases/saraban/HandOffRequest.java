package org.anuyat.cases.saraban;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter as the e-Saraban registers it. */
@Schema(name = "HandToSaraban", description = "The letter as the e-Saraban registers it")
record HandOffRequest(
    @Schema(description = "เลขที่หนังสือ", examples = "นม 52001/123") @NotBlank @Size(max = 60)
        String bookNumber,
    @Schema(description = "ลงวันที่", examples = "2026-11-25") @NotNull LocalDate bookDate,
    @Schema(description = "เรื่อง", examples = "เสนอพิจารณาอนุมัติคำขอที่ 1/2569")
        @NotBlank
        @Size(max = 500)
        String subject,
    @Schema(description = "เรียน") @NotNull @Valid Party to,
    @Schema(description = "จาก") @NotNull @Valid Party from,
    @Schema(description = "อ้างถึง") @Size(max = 20) List<@Valid @NotNull Reference> references,
    @Schema(description = "The letter's text") @NotBlank @Size(max = 10_000) String body,
    @Schema(description = "Documents of the case to attach; left out: all that came with mails")
        @Size(max = 200)
        List<@NotNull UUID> documentIds,
    @Schema(description = "Default NORMAL") Secrecy secrecy,
    @Schema(description = "Default NORMAL") Urgency urgency) {

  HandOffRequest {
    references = references == null ? List.of() : List.copyOf(references);
    secrecy = secrecy == null ? Secrecy.NORMAL : secrecy;
    urgency = urgency == null ? Urgency.NORMAL : urgency;
  }

  @Schema(name = "LetterParty", description = "Who writes, or who is written to")
  record Party(
      @Schema(examples = "นายตัวอย่าง") @Size(max = 100) String givenName,
      @Schema(examples = "ทดสอบ") @Size(max = 100) String familyName,
      @Schema(examples = "นายกเทศมนตรี") @NotBlank @Size(max = 200) String jobTitle,
      @Schema(description = "Organisation code in the e-CMS", examples = "11002") @Size(max = 20)
          String departmentCode) {}

  @Schema(name = "LetterReference", description = "A letter that is referred to")
  record Reference(
      @NotBlank @Size(max = 60) String bookNumber,
      @NotNull LocalDate bookDate,
      @NotBlank @Size(max = 500) String subject) {}
}
