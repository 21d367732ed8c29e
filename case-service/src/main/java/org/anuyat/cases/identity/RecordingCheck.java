package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.privacy.MaskedText;

/**
 * Writes a check down: evidence, person, result. A failed one takes a confirmation back. Callers
 * hold a transaction and the case for change.
 */
@ApplicationScoped
public class RecordingCheck {
  @Inject IdentityChecks checks;
  @Inject Documents documents;

  public void record(
      CaseFile caseFile,
      CheckKind kind,
      CheckResult result,
      Evidence evidence,
      String reason,
      Act act) {
    caseFile.apply(
        new CaseEvent.IdentityChecked(
            kind.name(), result.name(), result == CheckResult.FAILED, reason),
        act);
    documents.markIdentityImages(caseFile.id(), evidence.documentIds());
    checks.persist(
        new IdentityCheck(caseFile.id(), kind, result, evidence, MaskedText.of(reason), act));
  }
}
