package org.anuyat.cases.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.anuyat.cases.agency.Conditional;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** A municipality writes a procedure: the same terms again change nothing, others a new version. */
@ApplicationScoped
class DefiningProcedure {
  @Inject Procedures procedures;
  @Inject Clock clock;

  /** What was written, and whether the procedure is new. */
  record Defined(Procedure procedure, boolean isNew) {}

  /**
   * @param ifMatch the version the writer has read, or null when he does not care
   */
  @Transactional
  Defined define(String code, String ifMatch, ProcedureTerms terms) {
    refuseChargeForWhatIsFree(terms);
    procedures.holdCode(code);
    Optional<Procedure> current =
        procedures.find("code = ?1 and current = true", code).firstResultOptional();
    Conditional.refuseOtherVersion(ifMatch, current.map(Procedure::eTag).orElse("\"0\""));
    if (current.isPresent() && current.get().terms().equals(terms)) {
      return new Defined(current.get(), false);
    }
    Procedure next =
        current
            .map(last -> {
              Procedure successor = last.succeededBy(terms, clock.instant());
              procedures.flush();
              return successor;
            })
            .orElseGet(() -> Procedure.first(code, terms, clock.instant()));
    procedures.persist(next);
    return new Defined(next, current.isEmpty());
  }

  /** Certified copies and permit checks cost nothing (3.3, 4.3, 7.3). */
  private static void refuseChargeForWhatIsFree(ProcedureTerms terms) {
    if (terms.kind().freeByRule() && terms.hasFee()) {
      throw new Problem(
          ProblemType.FREE_BY_RULE,
          "%s (%s) is free of charge by rule, feeSatang must be null"
              .formatted(terms.kind(), terms.kind().nameEn()));
    }
  }
}
