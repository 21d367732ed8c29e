package org.anuyat.cases.review;

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
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.PermitWording;
import org.anuyat.cases.casefile.PhoneCall;
import org.anuyat.cases.casefile.ReplacedPermit;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.letter.Reason;
import org.anuyat.cases.procedure.DeliveryWay;
import org.anuyat.cases.procedure.Procedure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers send to the review operations. */
final class ReviewRequests {

  private ReviewRequests() {}

  @Schema(description = "The reason is needed only when the case is not the first in the queue")
  record StartReview(@Size(max = 2000) String reason) {}

  @Schema(description = "Everything that is missing, in one list")
  record RequestItems(
      @Schema(description = "Left out: everything the checklist has as missing or defective")
          @Size(min = 1, max = 50)
          List<@Valid @NotNull Item> items,
      @Schema(description = "Working days the applicant has", examples = "5")
          @NotNull
          @Min(1)
          @Max(90)
          Integer workingDays,
      @Valid Phone phone) {}

  @Schema(description = "Asks again for what was asked for before and is still missing")
  record RemindItems(
      @Schema(description = "Working days the applicant has", examples = "5")
          @NotNull
          @Min(1)
          @Max(90)
          Integer workingDays,
      @Valid Phone phone) {}

  @Schema(
      description =
          "The phone call made first (Appendix 4); it is recorded and told in the letter that follows")
  record Phone(
      @NotNull @Schema(description = "When") Instant at,
      @Schema(description = "Who answered; left out when nobody did", examples = "ผู้ยื่นคำขอ")
          @Size(max = 200)
          String spokeWith,
      @Schema(description = "What was said, for the history") @Size(max = 1000) String note) {
    PhoneCall call() {
      return new PhoneCall(at, spokeWith, note);
    }
  }

  @Schema(
      description =
          "One missing item; with the code of one of the procedure's required documents the names"
              + " may be left out")
  record Item(
      @Schema(examples = "house-registration") @Size(max = 60) String code,
      @Schema(examples = "สำเนาทะเบียนบ้าน") @Size(max = 300) String nameTh,
      @Schema(examples = "House registration") @Size(max = 300) String nameEn) {

    RequestedItem asked() {
      return new RequestedItem(code, nameTh, nameEn);
    }
  }

  @Schema(description = "The checks made say how; a note may be added")
  record ConfirmIdentity(
      @Schema(description = "A note for the history") @Size(max = 2000) String reason) {}

  @Schema(
      description =
          "What the permit shall say, and what the fee is counted from; what does not apply may be"
              + " left out")
  record SubmitForApproval(
      @Schema(description = "Default: the applicant's name", examples = "นางสาวตัวอย่าง ทดสอบ")
          @Size(max = 200)
          String holderName,
      @Schema(examples = "99 หมู่ 1 ตำบลบ้านใหม่") @Size(max = 320) String holderAddress,
      @Schema(examples = "ร้านตัวอย่าง 99 หมู่ 1 ตำบลบ้านใหม่") @Size(max = 500) String placeTh,
      @Schema(examples = "จำหน่ายอาหาร พื้นที่ 50 ตารางเมตร") @Size(max = 500) String subjectTh,
      @Schema(
              description =
                  "How many units each counted fee item has, by the item's code, in whole units;"
                      + " 0 where an item does not apply",
              examples = "{\"floor-area\": 150}")
          @Size(max = 20)
          Map<String, Long> quantities,
      @Schema(
              description =
                  "Codes of the fee's exemptions this case has; each with its reason shown",
              examples = "[\"disabled-person\"]")
          @Size(max = 20)
          Set<@NotBlank String> exemptions,
      @Schema(
              description =
                  "The way the applicant asked the permit to be sent (8.1); of the procedure's announced"
                      + " ways this one is taken")
          DeliveryWay askedWay,
      @Valid @Schema(description = "The permit that this one comes in place of, if any")
          Replaces replaces,
      @Schema(description = "A note for the approver") @Size(max = 2000) String reason) {

    SubmitForApproval {
      quantities = quantities == null ? Map.of() : quantities;
      exemptions = exemptions == null ? Set.of() : exemptions;
    }

    /** Nothing said: the permit names the applicant. */
    static final SubmitForApproval PLAIN =
        new SubmitForApproval(null, null, null, null, null, null, null, null, null);

    PermitWording wording(ReplacedPermit replaced) {
      return new PermitWording(holderName, holderAddress, placeTh, subjectTh, askedWay, replaced);
    }
  }

  @Schema(
      description =
          "The permit to be renewed, transferred or corrected, found in the permit register (POST"
              + " …/permits/search)")
  record Replaces(@NotNull UUID permitId, @NotNull ReplacedPermit.How how) {}

  @Schema(description = "A reason the applicant is told")
  record ToldReason(
      @Schema(description = "In Thai", examples = "ไม่ได้รับเอกสารภายในกำหนด")
          @NotBlank
          @Size(max = 2000)
          String reason,
      @Schema(description = "In English; the Thai text stands in for it when missing")
          @Size(max = 2000)
          String reasonEn) {

    Reason told() {
      return new Reason(reason, reasonEn);
    }
  }

  @Schema(description = "Which procedure the case is really about")
  record ChangeProcedure(
      @Schema(examples = "food-shop")
          @NotBlank
          @Size(max = 60)
          @Pattern(regexp = Procedure.CODE_PATTERN)
          String procedureCode,
      @Size(max = 2000) String reason) {}
}
