package org.anuyat.cases.handbook;

import java.time.Instant;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.anuyat.cases.procedure.catalogue.CatalogueProcedure;

/**
 * A procedure as it is announced now.
 *
 * @param since null for the general request of a municipality that has not needed it yet
 */
record Published(String code, int version, Instant since, ProcedureTerms terms) {

  static Published of(Procedure procedure) {
    return new Published(
        procedure.code(), procedure.version(), procedure.since(), procedure.terms());
  }

  /** What a municipality has before it wrote anything. */
  static Published of(CatalogueProcedure everybodys) {
    return new Published(everybodys.code(), 1, null, everybodys.terms());
  }
}
