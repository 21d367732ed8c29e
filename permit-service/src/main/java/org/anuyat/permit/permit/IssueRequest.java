package org.anuyat.permit.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What case-service hands in when a case is ready for its permit. */
@Schema(description = "What is to be printed on the permit, and whom to answer")
public record IssueRequest(
    @NotBlank @Size(max = 40) @Schema(examples = "12/2569") String caseNumber,
    @NotBlank @Pattern(regexp = "[a-z0-9-]{1,60}") @Schema(examples = "food-shop")
        String procedureCode,
    @NotBlank @Size(max = 200) String titleTh,
    @NotBlank @Size(max = 200) String titleEn,
    @NotNull @Valid Holder holder,
    @Size(max = 500) @Schema(description = "Place of the permitted activity, if any")
        String placeTh,
    @Size(max = 500)
        @Schema(description = "What is permitted, in words, if the title does not say it all")
        String subjectTh,
    @Min(1)
        @Max(36525)
        @Schema(description = "Days of validity, the day of issue included; null: no end")
        Integer validityDays,
    @NotNull Instant approvedAt,
    @NotNull @Valid Approver approver,
    @Schema(description = "The applicant's message the permit answers") UUID replyToMessage,
    @Pattern(regexp = "[a-z0-9-]{1,60}")
        @Schema(
            description =
                "The municipality's template; null, or a code it has no template for: `standard`",
            examples = "food-shop")
        String templateCode,
    @Size(max = 50)
        @Schema(
            description =
                "What the procedure adds, for the template's `data.…` names; up to 50 values of up to"
                    + " 1,000 characters",
            examples = "{\"area\": \"48 ตารางเมตร\"}")
        Map<
                @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9_]{0,39}") String,
                @NotNull @Size(max = 1000) String>
            data,
    @Size(max = 4)
        @Schema(
            description =
                "Ways the procedure announces, the usual one first (8.1); empty: none announced")
        List<@NotNull DeliveryWay> announcedWays,
    @Schema(description = "The way the applicant used") DeliveryWay usedWay,
    @Schema(description = "The way the applicant asked for") DeliveryWay askedWay,
    @Schema(
            description =
                "PERSONAL and SECRET never go out as a plain attachment (8.4); NORMAL when left out")
        Confidentiality confidentiality,
    @Valid @Schema(description = "The permit this one comes in place of, if any")
        SuccessorOrder replaces) {
  public IssueRequest {
    confidentiality = confidentiality == null ? Confidentiality.NORMAL : confidentiality;
  }

  /** To whom the permit is issued. */
  public record Holder(@NotBlank @Size(max = 200) String name, @Size(max = 320) String address) {}

  /** Who approved and is named under the permit. */
  public record Approver(
      @NotBlank @Size(max = 100) String id,
      @NotBlank @Size(max = 200) String name,
      @Size(max = 200) String titleTh) {}
}
