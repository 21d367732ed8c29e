package org.anuyat.intake.inforequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An officer's answer; in Thai, in English or in both.
 *
 * @param containsPersonalData then {@code identityProof} is required (rule 1.6)
 * @param officerContact of the officer who answers (rule 1.5); null: the municipality's phone
 */
@Schema(name = "InformationAnswer")
public record AnswerInput(
    @Size(max = 50_000) @Schema(examples = "เปิดให้บริการวันจันทร์ถึงวันศุกร์ เวลา 08:30-16:30 น.")
        String textTh,
    @Size(max = 50_000) @Schema(examples = "We are open Monday to Friday, 08:30-16:30.")
        String textEn,
    @NotBlank @Size(max = 500) @Schema(examples = "งานธุรการ สำนักปลัด") String informationSource,
    @Size(max = 2_000) @Schema(examples = "ถามบ่อย") String remarks,
    boolean containsPersonalData,
    @Valid IdentityProof identityProof,
    @Size(max = 200) @Schema(examples = "0 5300 0000 ต่อ 12") String officerContact) {

  /**
   * How and when the requester proved who he is.
   *
   * @param how in the officer's words
   */
  @Schema(name = "IdentityProof")
  public record IdentityProof(
      @NotBlank @Size(max = 500) @Schema(examples = "แสดงบัตรประจำตัวประชาชนที่เคาน์เตอร์")
          String how,
      @NotNull @PastOrPresent Instant at) {}
}
