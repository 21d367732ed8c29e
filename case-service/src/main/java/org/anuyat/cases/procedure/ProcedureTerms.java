package org.anuyat.cases.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a procedure says in one version: a case keeps the version it began under. Two terms are the
 * same when all their values are. Stored terms may lack what was added later, and may have what a
 * newer program wrote.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "What a procedure says")
public record ProcedureTerms(
    @Schema(examples = "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร") @NotBlank @Size(max = 300)
        String nameTh,
    @Schema(examples = "Food shop licence") @NotBlank @Size(max = 300) String nameEn,
    @NotNull ProcedureKind kind,
    @NotNull ProcedureLevel level,
    @Schema(description = "Words in a mail that hint at this procedure", examples = "ร้านอาหาร")
        @Size(max = 50)
        List<@NotBlank @Size(max = 100) String> keywords,
    @Size(max = 50) List<@Valid @NotNull RequiredDocument> requiredDocuments,
    @Schema(description = "The fee; null means free") @Valid FeeTerms fee,
    @Schema(description = "The permit document; null when the procedure ends without one") @Valid
        PermitTerms permit,
    @Schema(description = "Service time in working days", examples = "15")
        @NotNull
        @Min(1)
        @Max(365)
        Integer serviceWorkingDays,
    @Schema(
            description =
                "How often the law lets the agency ask for missing items (default 1: once, all in"
                    + " one list)",
            examples = "1")
        @Min(1)
        @Max(10)
        Integer itemsRequests,
    @Schema(
            description = "Days to appeal a refusal, told in the result mail (default 15)",
            examples = "15")
        @Min(1)
        @Max(365)
        Integer appealDays,
    @Schema(
            description =
                "How the result may reach the applicant, the usual way first (rule 8.1; default: as"
                    + " an attachment)")
        @Size(max = 4)
        List<@NotNull DeliveryWay> deliveryWays,
    @Schema(description = "What the citizen handbook says besides") @Valid HandbookTexts handbook,
    @Schema(description = "Decides how sure the agency must be of who applies (rule 2.1)") @Valid
        RiskAnswers risk,
    @Schema(description = "Time limits inside the service, and who is told when one is missed")
        @Valid
        ServiceLevel serviceLevel,
    @Schema(
            description =
                "The approval chain, the first first; each step is another person (default: one step)")
        @Size(max = 3)
        List<@Valid @NotNull ApprovalStep> approvalSteps) {

  private static final int ITEMS_REQUESTS = 1;
  private static final int APPEAL_DAYS = 15;

  public ProcedureTerms {
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
    requiredDocuments = requiredDocuments == null ? List.of() : List.copyOf(requiredDocuments);
    itemsRequests = itemsRequests == null ? ITEMS_REQUESTS : itemsRequests;
    appealDays = appealDays == null ? APPEAL_DAYS : appealDays;
    deliveryWays =
        deliveryWays == null || deliveryWays.isEmpty()
            ? List.of(DeliveryWay.MAIL_ATTACHMENT)
            : List.copyOf(deliveryWays);
    handbook = handbook == null ? HandbookTexts.NONE : handbook;
    risk = risk == null ? RiskAnswers.NONE : risk;
    serviceLevel = serviceLevel == null ? ServiceLevel.DEFAULT : serviceLevel;
    approvalSteps =
        approvalSteps == null || approvalSteps.isEmpty()
            ? List.of(ApprovalStep.ONLY)
            : List.copyOf(approvalSteps);
  }

  @JsonIgnore
  public boolean hasFee() {
    return fee != null;
  }

  /** How sure the agency must be of who applies (2.1). */
  @JsonIgnore
  public AssuranceLevel assuranceLevel() {
    return AssuranceLevel.of(risk);
  }

  @JsonIgnore
  public boolean hasPermit() {
    return permit != null;
  }

  @JsonIgnore
  @AssertTrue(message = "each required document needs a code of its own")
  public boolean isDocumentCodesDistinct() {
    return requiredDocuments.stream().map(RequiredDocument::code).distinct().count()
        == requiredDocuments.size();
  }

  @JsonIgnore
  @AssertTrue(message = "the handbook's steps must not take longer than serviceWorkingDays")
  public boolean isStepsWithinServiceTime() {
    return serviceWorkingDays == null || handbook.workingDays() <= serviceWorkingDays;
  }
}
