package org.anuyat.cases.inforequest.answer;

import java.util.List;
import java.util.Optional;
import org.anuyat.cases.dataset.Confidentiality;
import org.anuyat.cases.dataset.DataSet;
import org.anuyat.cases.inforequest.IdentityProof;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/**
 * What may be used to answer a request: classified data sets only (rule 1.1), secret ones never,
 * others that are not free by an approver's decision, personal data after a proof (rule 1.6).
 */
final class DisclosurePolicy {
  private DisclosurePolicy() {}

  /** Refuses what may not go out, each with its own reason. */
  static void requireMayUse(InformationRequest request, List<DataSet> dataSets) {
    for (DataSet dataSet : dataSets) {
      Confidentiality given = dataSet.terms().confidentiality();
      if (given == null) {
        throw new Problem(
            ProblemType.DATA_SET_UNCLASSIFIED, dataSet.code() + " has no confidentiality class");
      }
      switch (given.release()) {
        case FREE -> {
          // anybody may know it; personal data needs the proof asked for below
        }
        case BY_DECISION -> {
          if (!request.mayUse(dataSet.code())) {
            throw new Problem(
                ProblemType.DISCLOSURE_NOT_DECIDED,
                "%s is %s (%s) and no approver let it into this answer"
                    .formatted(dataSet.code(), given, given.nameTh()));
          }
        }
        case NEVER ->
            throw new Problem(
                ProblemType.NOT_TO_BE_DISCLOSED,
                "%s is %s (%s)".formatted(dataSet.code(), given, given.nameTh()));
      }
    }
  }

  /** Refuses personal data to somebody who has not proved who he is. */
  static void requireIdentity(boolean personalData, Optional<IdentityProof> proof) {
    if (personalData && proof.isEmpty()) {
      throw new Problem(
          ProblemType.IDENTITY_NOT_PROVED,
          "The answer holds personal data and no identity proof is recorded for this request");
    }
  }
}
