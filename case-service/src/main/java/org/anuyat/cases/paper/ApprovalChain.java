package org.anuyat.cases.paper;

import java.util.List;
import org.anuyat.cases.casefile.CaseFile;

/** Who signs a print pack, in order (5.1). */
final class ApprovalChain {
  private ApprovalChain() {}

  /** The offices of the approvers, in Thai. */
  static List<String> of(CaseFile caseFile) {
    return List.of("ผู้มีอำนาจอนุญาต");
  }
}
