package org.anuyat.cases.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.anuyat.cases.agency.Conditional;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.catalogue.Catalogue;

/**
 * A municipality writes a procedure or takes it from the catalogue: the same terms again change
 * nothing, others a new version.
 */
@ApplicationScoped
class DefiningProcedure {
  @Inject Procedures procedures;
  @Inject Catalogue catalogue;
  @Inject Authors authors;
  @Inject Clock clock;

  /** What was written, and whether the procedure is new. */
  record Defined(Procedure procedure, boolean isNew) {}

  /**
   * @param ifMatch the version the writer has read, or null when he does not care
   */
  @Transactional
  Defined define(String code, String ifMatch, ProcedureTerms terms) {
    refuseChargeForWhatIsFree(terms);
    refuseCertificationBySender(terms);
    procedures.holdCode(code);
    Optional<Procedure> current = procedures.stored(code);
    Conditional.refuseOtherVersion(ifMatch, current.map(Procedure::eTag).orElse("\"0\""));
    if (current.isPresent() && current.get().terms().equals(terms)) {
      return new Defined(current.get(), false);
    }
    Procedure next =
        current
            .map(last -> {
              Procedure successor = last.succeededBy(terms, clock.instant(), authors.now());
              procedures.flush();
              return successor;
            })
            .orElseGet(() -> Procedure.first(code, terms, clock.instant(), authors.now()));
    procedures.persist(next);
    return new Defined(next, current.isEmpty());
  }

  /** Takes over the catalogue's terms; what the municipality already wrote is never overwritten. */
  @Transactional
  Defined adopt(String code) {
    ProcedureTerms terms =
        catalogue.find(code).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)).terms();
    procedures.holdCode(code);
    Optional<Procedure> current = procedures.stored(code);
    if (current.isPresent() && !current.get().terms().equals(terms)) {
      throw new Problem(
          ProblemType.ADOPTED_AND_ADJUSTED,
          "%s is in version %d, with terms of your municipality's own"
              .formatted(code, current.get().version()));
    }
    return define(code, null, terms);
  }

  private static void refuseChargeForWhatIsFree(ProcedureTerms terms) {
    FreeByRule.chargeIn(terms)
        .ifPresent(charge -> {
          throw new Problem(ProblemType.FREE_BY_RULE, charge);
        });
  }

  private static void refuseCertificationBySender(ProcedureTerms terms) {
    SenderCertification.askedIn(terms)
        .ifPresent(document -> {
          throw new Problem(ProblemType.CERTIFICATION_NOT_NEEDED, document);
        });
  }
}
