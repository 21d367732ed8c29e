package org.anuyat.intake.inforequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That case-service has answered a request, and the letter to send.
 *
 * @param letter null when it was answered another way than by mail
 * @param officer the person (sub) who answered
 * @param remarks null: those of the mailroom stay
 * @param containsPersonalData then {@code identityProof} is required (rule 1.6)
 */
@Schema(name = "InformationAnswer")
public record AnswerInput(
    @Valid Letter letter,
    @NotNull @Schema(examples = "2026-11-25T03:00:00Z") Instant answeredAt,
    @NotBlank @Size(max = 200) @Schema(examples = "0190a1b2-0000-7000-8000-000000000001")
        String officer,
    @NotBlank @Size(max = 200) @Schema(examples = "นางตัวอย่าง ทะเบียน") String officerName,
    @NotBlank @Size(max = 20_000) @Schema(examples = "งานธุรการ สำนักปลัด")
        String informationSource,
    @Size(max = 2_000) @Schema(examples = "ถามบ่อย") String remarks,
    boolean containsPersonalData,
    @Valid IdentityProof identityProof) {

  /** What is mailed in the requester's thread; names the officer and the source (rule 1.5). */
  @Schema(name = "InformationAnswerLetter")
  public record Letter(
      @NotBlank
          @Size(max = 300)
          @Pattern(regexp = "[^\\p{Cntrl}]*")
          @Schema(examples = "ตอบคำถามของท่าน")
          String subjectTh,
      @NotBlank
          @Size(max = 300)
          @Pattern(regexp = "[^\\p{Cntrl}]*")
          @Schema(examples = "Your question")
          String subjectEn,
      @NotBlank
          @Size(max = 50_000)
          @Pattern(regexp = "[^\\x00]*")
          @Schema(examples = "เปิดให้บริการวันจันทร์ถึงวันศุกร์ เวลา 08:30-16:30 น.")
          String bodyTh,
      @NotBlank
          @Size(max = 50_000)
          @Pattern(regexp = "[^\\x00]*")
          @Schema(examples = "We are open Monday to Friday, 08:30-16:30.")
          String bodyEn) {}

  /**
   * How and when the requester proved who he is.
   *
   * @param how in the officer's words
   */
  @Schema(name = "IdentityProof")
  public record IdentityProof(
      @NotBlank @Size(max = 2_000) @Schema(examples = "มาแสดงตน: แสดงบัตรประจำตัวประชาชน")
          String how,
      @NotNull Instant at) {}
}
