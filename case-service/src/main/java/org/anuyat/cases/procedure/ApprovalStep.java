package org.anuyat.cases.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of the approval chain (5.1). {@code approvers} are persons, the tokens' sub. */
@Schema(description = "One step of the approval chain")
public record ApprovalStep(
    @Schema(examples = "ปลัดเทศบาลให้ความเห็นชอบ") @NotBlank @Size(max = 200) String nameTh,
    @Schema(examples = "The municipal clerk agrees") @NotBlank @Size(max = 200) String nameEn,
    @Schema(
            description =
                "Who may take the step, by the token's sub; left out: whoever has the role approver")
        @Size(max = 50)
        List<@NotBlank @Size(max = 100) String> approvers) {
  /** What a procedure that says nothing has. */
  static final ApprovalStep ONLY = new ApprovalStep("ผู้มีอำนาจพิจารณาอนุญาต", "Decision", null);

  public ApprovalStep {
    approvers = approvers == null ? List.of() : List.copyOf(approvers);
  }
}
