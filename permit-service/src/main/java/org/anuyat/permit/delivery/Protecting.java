package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.permit.PermitCopies;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.storage.ObjectStore;

/** Makes the encrypted copy that is mailed; the signed original in the store stays as it is. */
@ApplicationScoped
class Protecting {
  @Inject Dispatches dispatches;
  @Inject PermitCopies copies;
  @Inject ObjectStore store;

  void makeFile(PermitFacts permit, DispatchFacts dispatch) {
    var document =
        (dispatch.isOfPermit() ? permit.document() : copies.document(dispatch.copyId()))
            .orElseThrow(() -> new Problem(ProblemType.DOCUMENT_NOT_READY));
    byte[] file =
        dispatch
            .container()
            .protect(
                store.read(document.key()),
                DeliveryMail.fileName(permit, ".pdf"),
                dispatches.secretFor(dispatch.id()));
    String key =
        "dispatches/" + permit.municipality() + "/" + Ids.next() + dispatch.container().ending();
    store.put(key, file, dispatch.container().contentType());
    dispatches.fileMade(dispatch.id(), key, file.length);
  }
}
