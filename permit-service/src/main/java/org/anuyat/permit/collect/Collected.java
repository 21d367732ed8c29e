package org.anuyat.permit.collect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.permit.PermitCopies;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.StoredDocument;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Finds the signed file a sending is about. */
@ApplicationScoped
class Collected {
  @Inject PermitRegister register;
  @Inject PermitCopies copies;

  StoredDocument file(DispatchFacts dispatch) {
    var document =
        dispatch.isOfPermit()
            ? register.get(dispatch.permitId()).document()
            : copies.document(dispatch.copyId());
    return document.orElseThrow(() -> new Problem(ProblemType.DOCUMENT_NOT_READY));
  }
}
