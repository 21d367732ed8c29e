package org.anuyat.cases.approval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.anuyat.cases.letter.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What approvers send to the approval operations. */
final class ApprovalRequests {

  private static final String STEP =
      "The step you act on, as the case shows it; needed where the procedure has several, so that of"
          + " two people at once only one acts on it";
  private static final String ON_BEHALF_OF =
      "The absent approver (the token's sub) in whose name you act (รักษาการแทน); needs a delegation in"
          + " force today";

  private ApprovalRequests() {}

  @Schema(description = "Name and office as the permit shall print them; all may be left out")
  record Approve(
      @Schema(description = "Default: the name in the token") @Size(max = 200) String approverName,
      @Schema(examples = "นายกเทศมนตรีตำบลบ้านใหม่") @Size(max = 200) String approverTitleTh,
      @Schema(description = "A note for the history") @Size(max = 2000) String reason,
      @Schema(description = STEP) @Min(1) @Max(3) Integer step,
      @Schema(description = ON_BEHALF_OF) @Size(max = 100) String onBehalfOf) {
    static final Approve PLAIN = new Approve(null, null, null, null, null);

    Desk desk() {
      return new Desk(step, onBehalfOf, approverName, approverTitleTh);
    }
  }

  @Schema(description = "Why it is refused; the applicant is told")
  record Reject(
      @Schema(description = "In Thai", examples = "สถานที่ไม่ผ่านเกณฑ์สุขลักษณะ")
          @NotBlank
          @Size(max = 2000)
          String reason,
      @Schema(description = "In English; the Thai text stands in for it when missing")
          @Size(max = 2000)
          String reasonEn,
      @Schema(description = "Default: the name in the token") @Size(max = 200) String approverName,
      @Schema(examples = "นายกเทศมนตรีตำบลบ้านใหม่") @Size(max = 200) String approverTitleTh,
      @Schema(description = STEP) @Min(1) @Max(3) Integer step,
      @Schema(description = ON_BEHALF_OF) @Size(max = 100) String onBehalfOf) {
    Reason told() {
      return new Reason(reason, reasonEn);
    }

    Desk desk() {
      return new Desk(step, onBehalfOf, approverName, approverTitleTh);
    }
  }

  @Schema(description = "What the reviewer has to look at again; the applicant is not told")
  record SendBack(
      @NotBlank @Size(max = 2000) String reason,
      @Schema(description = STEP) @Min(1) @Max(3) Integer step,
      @Schema(description = ON_BEHALF_OF) @Size(max = 100) String onBehalfOf) {
    Desk desk() {
      return new Desk(step, onBehalfOf, null, null);
    }
  }

  /**
   * At which step somebody acts, and as whom.
   *
   * @param step from 1; null where the procedure has only one
   * @param onBehalfOf the absent approver's {@code sub}; null when somebody acts for himself
   */
  record Desk(Integer step, String onBehalfOf, String name, String titleTh) {}
}
