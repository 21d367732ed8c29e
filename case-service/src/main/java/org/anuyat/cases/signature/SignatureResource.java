package org.anuyat.cases.signature;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.Documents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the signatures inside a document are. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/documents/{documentId}/signatures")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver"})
@Tag(name = "Cases", description = "What officers read of cases")
public class SignatureResource {
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject DocumentSignatures signatures;

  @GET
  @Transactional
  @Operation(
      operationId = "listDocumentSignatures",
      summary = "The digital signatures inside a PDF of the case",
      description =
          "Validated offline when the document came: who signed and when he says, whether the signed"
              + " bytes are unchanged, whether something was added later, whether the issuer is"
              + " trusted. Empty when nobody signed, or not checked yet: see `signatures` of the"
              + " document.")
  @APIResponse(responseCode = "200", description = "In the order of the file")
  @APIResponse(responseCode = "404", description = "No such document in this municipality")
  @APIResponse(responseCode = "409", description = "Not copied from intake yet; try again soon")
  public List<SignatureView> list(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("documentId") UUID documentId) {
    return signatures.of(documents.file(caseFiles.get(caseId).id(), documentId).id());
  }
}
