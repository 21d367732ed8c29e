package org.anuyat.cases.paper;

import java.util.List;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.procedure.ApprovalStep;

/** Who signs a print pack, in order (5.1). */
final class ApprovalChain {
  private ApprovalChain() {}

  /** The steps of the procedure's approval chain, in Thai. */
  static List<String> of(CaseFile caseFile) {
    return caseFile.procedure().terms().approvalSteps().stream().map(ApprovalStep::nameTh).toList();
  }
}
