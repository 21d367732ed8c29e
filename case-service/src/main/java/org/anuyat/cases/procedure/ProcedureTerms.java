package org.anuyat.cases.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a procedure says in one version: a case keeps the version it began under. Two terms are the
 * same when all their values are.
 */
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
    @Schema(description = "Fee in satang; null means free", examples = "100000") @Positive
        Long feeSatang,
    @Schema(description = "The permit document; null when the procedure ends without one") @Valid
        PermitTerms permit,
    @Schema(description = "Service time in working days", examples = "15")
        @NotNull
        @Min(1)
        @Max(365)
        Integer serviceWorkingDays,
    @Schema(description = "Whether the applicant's identity must be confirmed before approval")
        boolean identityRequired,
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
    serviceLevel = serviceLevel == null ? ServiceLevel.DEFAULT : serviceLevel;
    approvalSteps =
        approvalSteps == null || approvalSteps.isEmpty()
            ? List.of(ApprovalStep.ONLY)
            : List.copyOf(approvalSteps);
  }

  @JsonIgnore
  public boolean hasFee() {
    return feeSatang != null;
  }

  @JsonIgnore
  public boolean hasPermit() {
    return permit != null;
  }
}
