package org.anuyat.cases.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.privacy.IdentityImages;
import org.anuyat.cases.privacy.IdentityRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The identity desk of a case. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/identity")
@RunOnVirtualThread
@RolesAllowed("case-officer")
@Tag(name = "Identity", description = "Is the applicant who he says he is? (process 2)")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
public class IdentityResource {
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject ExaminingDocuments examiningDocuments;
  @Inject IdentityImages identityImages;
  @Inject IdentityViews views;
  @Inject MakingCheck makingCheck;

  /** Every read of the case's identity images, newest first. */
  public record ReadList(List<IdentityRead.View> items) {}

  @GET
  @RolesAllowed({"case-officer", "approver", "municipality-admin"})
  @Operation(
      operationId = "getIdentity",
      summary = "Where the proof of the applicant's identity stands",
      description =
          "Level of assurance from the procedure's risk answers, the ways to prove it, the checks made,"
              + " earlier proofings from the same mail address, and what can be done next.")
  @APIResponse(responseCode = "200", description = "The standing")
  public IdentityView get(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return views.of(caseId);
  }

  @POST
  @Path("checks")
  @Operation(
      operationId = "recordIdentityCheck",
      summary = "Record a check with its evidence and result",
      description =
          "Of each kind the latest counts. A failed check takes an earlier confirmation back;"
              + " `nextSteps` of the answer says what can be done then. The documents named become"
              + " identity images.")
  @APIResponse(responseCode = "200", description = "Recorded; the standing as it is now")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "409", description = "Not in the case's present status")
  @APIResponse(responseCode = "422", description = "The evidence of this kind of check is missing")
  public IdentityView recordCheck(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull IdentityRequests.RecordCheck made) {
    makingCheck.make(caseId, made);
    return views.of(caseId);
  }

  @POST
  @Path("examinations")
  @Operation(
      operationId = "examineDocuments",
      summary = "Have identity documents examined",
      description =
          "Compares name and address, checks the national ID and the dates, and looks for traces of"
              + " editing in pictures and PDFs (rule 2.3). The findings decide nothing: record a"
              + " check of kind DOCUMENT_EXAMINATION with your result.")
  @APIResponse(responseCode = "200", description = "The findings")
  @APIResponse(responseCode = "409", description = "A document is still being copied")
  public ExaminationView examine(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull IdentityRequests.Examine request) {
    return examiningDocuments.examine(
        caseId, request.documentIds(), request.document(), request.applicationOrNothing());
  }

  @POST
  @Path("reliance")
  @Operation(
      operationId = "relyOnProofing",
      summary = "Rely on an earlier proofing of the applicant",
      description =
          "Only while it has not expired, and only for mails from the address it is bound to (rule"
              + " 2.2). Recorded as a check; it counts up to the level of the proofing.")
  @APIResponse(responseCode = "200", description = "Recorded; the standing as it is now")
  @APIResponse(responseCode = "409", description = "It cannot be relied on for this case")
  public IdentityView rely(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull IdentityRequests.Rely request) {
    makingCheck.rely(caseId, request.personId(), request.reason());
    return views.of(caseId);
  }

  @POST
  @Path("images")
  @Transactional
  @Operation(
      operationId = "markIdentityImages",
      summary = "Say which documents show an identity document",
      description =
          "They, and the mails they came in, are then read by named roles only, each read is noted,"
              + " and their retention is shorter (rules 2.4, 2.5).")
  @APIResponse(responseCode = "204", description = "Marked")
  public void markImages(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Valid @NotNull IdentityRequests.MarkImages request) {
    documents.markIdentityImages(caseFiles.get(caseId).id(), request.documentIds());
  }

  @GET
  @Path("reads")
  @Transactional
  @RolesAllowed({"case-officer", "approver", "municipality-admin"})
  @Operation(
      operationId = "listIdentityReads",
      summary = "Who read the case's identity images, when and why",
      description = "Newest first; the list can only grow (rule 2.4).")
  @APIResponse(responseCode = "200", description = "The reads")
  public ReadList reads(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return new ReadList(identityImages.readsOf(caseFiles.get(caseId).id()));
  }
}
