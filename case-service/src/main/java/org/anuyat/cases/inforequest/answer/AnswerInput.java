package org.anuyat.cases.inforequest.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anuyat.cases.inforequest.Answer;
import org.anuyat.cases.inforequest.RequestChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer's answer; in Thai, in English or in both. */
@Schema(name = "InformationAnswer", description = "An answer in Thai, in English or in both")
public record AnswerInput(
    @Schema(description = "Null: GIVEN") Answer.Outcome outcome,
    @Schema(examples = "เปิดให้บริการวันจันทร์ถึงวันศุกร์ เวลา 08:30-16:30 น.")
        @Size(max = 30_000)
        @Pattern(regexp = "[^\\x00]*")
        String textTh,
    @Schema(examples = "We are open Monday to Friday, 08:30-16:30.")
        @Size(max = 30_000)
        @Pattern(regexp = "[^\\x00]*")
        String textEn,
    @Schema(description = "Codes of the data sets the answer uses", examples = "office-hours")
        @Size(max = 20)
        List<@NotBlank String> dataSets,
    @Schema(
            description = "Needed when no data set is named; else null takes theirs",
            examples = "ประกาศเวลาทำการ งานธุรการ สำนักปลัด")
        @Size(max = 500)
        String source,
    @Schema(
            description = "Telephone or office mail of who answers (rule 1.5)",
            examples = "0 4400 0118 ต่อ 12")
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cntrl}]*")
        String officerContact,
    @Schema(description = "Personal data from elsewhere than a data set (rule 1.6)")
        boolean containsPersonalData,
    @Schema(description = "Null: as the requester wants it (rule 1.5)") RequestChannel answerBy,
    @Schema(description = "Null: they stay as they are", examples = "ถามบ่อย") @Size(max = 2_000)
        String remarks) {

  public AnswerInput {
    outcome = outcome == null ? Answer.Outcome.GIVEN : outcome;
    dataSets = dataSets == null ? List.of() : List.copyOf(dataSets);
  }

  boolean isWritten() {
    return isWritten(textTh) || isWritten(textEn);
  }

  private static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }

  /** An identity proof to record (rule 1.6). */
  @Schema(name = "IdentityProofInput")
  public record ProofInput(
      @NotNull org.anuyat.cases.inforequest.IdentityProof.Method method,
      @NotNull org.anuyat.cases.inforequest.IdentityProof.Standing standing,
      @Schema(description = "Needed for LEGAL_BASIS", examples = "หนังสือมอบอำนาจจากเจ้าของข้อมูล")
          @Size(max = 500)
          String legalBasis,
      @Schema(
              description = "What was shown; no number and no copy of it",
              examples = "แสดงบัตรประจำตัวประชาชนที่เคาน์เตอร์ ใบหน้าตรงกับรูป")
          @NotBlank
          @Size(max = 1_000)
          String evidence) {}

  /** An approver's decision (rule 1.1). */
  @Schema(name = "DisclosureInput")
  public record DisclosureInput(
      boolean approved,
      @Schema(description = "Codes of the data sets it is about") @NotNull @Size(min = 1, max = 20)
          List<@NotBlank String> dataSets,
      @Schema(examples = "เปิดเผยเฉพาะส่วนที่ไม่กระทบการปฏิบัติงาน") @NotBlank @Size(max = 2_000)
          String reason) {}

  /** What an officer notes for follow-up and FAQ (rule 1.7). */
  @Schema(name = "RemarksInput")
  public record RemarksInput(@NotNull @Size(max = 2_000) String remarks) {}
}
