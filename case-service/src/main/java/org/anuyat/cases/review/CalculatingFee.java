package org.anuyat.cases.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.anuyat.cases.procedure.fee.FeeItem;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.anuyat.cases.procedure.fee.QuantitiesNotRight;

/** Calculates the fee of a case from what the officer counted, by the version it began under. */
final class CalculatingFee {

  private CalculatingFee() {}

  /** Null where the procedure has no fee; quantities are then refused. */
  static FeeCalculation of(
      CaseFile caseFile, Map<String, Long> quantities, Set<String> exemptions) {
    FeeTerms fee = caseFile.procedure().terms().fee();
    if (fee == null) {
      if (!quantities.isEmpty() || !exemptions.isEmpty()) {
        throw new Problem(
            ProblemType.FEE_QUANTITY, "The procedure is free: leave quantities and exemptions out");
      }
      return null;
    }
    try {
      return fee.calculate(quantities, exemptions);
    } catch (QuantitiesNotRight notRight) {
      throw new Problem(
          ProblemType.FEE_QUANTITY,
          notRight.getMessage(),
          Map.of(
              "missing", notRight.missing().stream().map(CalculatingFee::named).toList(),
              "unknown", List.copyOf(notRight.unknown())));
    }
  }

  private static Map<String, String> named(FeeItem item) {
    return Map.of("code", item.code(), "nameTh", item.nameTh(), "nameEn", item.nameEn());
  }
}
