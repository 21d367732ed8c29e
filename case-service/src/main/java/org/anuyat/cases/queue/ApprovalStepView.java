package org.anuyat.cases.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseHistory;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.procedure.ApprovalStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of the case's approval chain: who took it, or who may. */
@Schema(name = "ApprovalStepOfCase", description = "One step of the approval chain")
record ApprovalStepView(
    @Schema(description = "From 1; send it with approve, reject and send-back") int step,
    String nameTh,
    String nameEn,
    @Schema(description = "Who may take it, the tokens' sub; empty: whoever has the role approver")
        List<String> approvers,
    @Schema(description = "Whether the case is at this step now") boolean current,
    @Schema(description = "Who took it, the token's sub; null until then") String takenBy,
    String takenByName,
    String takenByTitleTh,
    @Schema(description = "The approver in whose name it was taken, or null") String onBehalfOfName,
    Instant takenAt) {
  static List<ApprovalStepView> of(CaseFile file) {
    List<ApprovalStep> steps = file.procedure().terms().approvalSteps();
    List<CaseHistory> taken = taken(file);
    List<ApprovalStepView> views = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      CaseHistory line = i < taken.size() ? taken.get(i) : null;
      boolean current =
          file.status() == CaseStatus.AWAITING_APPROVAL && file.approvalStep() == i + 1;
      views.add(of(i + 1, steps.get(i), current, line));
    }
    return views;
  }

  private static ApprovalStepView of(
      int number, ApprovalStep step, boolean current, CaseHistory taken) {
    return new ApprovalStepView(
        number,
        step.nameTh(),
        step.nameEn(),
        step.approvers(),
        current,
        taken == null ? null : taken.actor(),
        taken == null ? null : taken.facts().get("approverName"),
        taken == null ? null : taken.facts().get("approverTitleTh"),
        taken == null ? null : taken.facts().get("onBehalfOfName"),
        taken == null ? null : taken.at());
  }

  /** The lines of the steps taken since the case was last sent back. */
  private static List<CaseHistory> taken(CaseFile file) {
    List<CaseHistory> taken = new ArrayList<>();
    for (CaseHistory line : file.history()) {
      if (line.event() == CaseEventType.SENT_BACK) {
        taken.clear();
      } else if (line.event() == CaseEventType.ENDORSED
          || line.event() == CaseEventType.APPROVED
          || line.event() == CaseEventType.REJECTED) {
        taken.add(line);
      }
    }
    return taken;
  }
}
