package org.anuyat.cases.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.anuyat.cases.letter.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What approvers send to the approval operations. */
final class ApprovalRequests {

  private ApprovalRequests() {}

  @Schema(description = "Name and office as the permit shall print them; all may be left out")
  record Approve(
      @Schema(description = "Default: the name in the token") @Size(max = 200) String approverName,
      @Schema(examples = "นายกเทศมนตรีตำบลบ้านใหม่") @Size(max = 200) String approverTitleTh,
      @Schema(description = "A note for the history") @Size(max = 2000) String reason) {
    static final Approve PLAIN = new Approve(null, null, null);
  }

  @Schema(description = "Why it is refused; the applicant is told")
  record Reject(
      @Schema(description = "In Thai", examples = "สถานที่ไม่ผ่านเกณฑ์สุขลักษณะ")
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

  @Schema(description = "What the reviewer has to look at again; the applicant is not told")
  record SendBack(@NotBlank @Size(max = 2000) String reason) {}
}
