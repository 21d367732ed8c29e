package org.anuyat.cases.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The case on paper. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/print-packs")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "registrar"})
@Tag(name = "Papers", description = "Certified copies, print packs, scans, e-Saraban")
public class PrintResource {
  @Inject PrintingCase printing;
  @Inject CaseFiles caseFiles;
  @Inject CasePrints prints;

  @POST
  @Produces("application/pdf")
  @Operation(
      operationId = "printCase",
      summary = "Print the case to be approved on paper",
      description =
          "Rules 4.7, 5.1: cover sheet with barcode, application, documents, certified copies, and the"
              + " approval chain with lines to sign on. A scan that carries the barcode files itself"
              + " on the case. Each print has a barcode of its own.")
  @APIResponse(responseCode = "201", description = "The print pack as PDF")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public Response print(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @Parameter(description = "Why identity images are read, where there are any (rule 2.4)")
          @QueryParam("why")
          @Size(max = 500)
          String why) {
    return Response.status(Response.Status.CREATED)
        .entity(printing.print(caseId, why))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"print-pack.pdf\"")
        .build();
  }

  @GET
  @Transactional
  @Operation(operationId = "listPrintPacks", summary = "The print packs made of a case")
  @APIResponse(responseCode = "200", description = "Newest first")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public List<PrintView> list(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    return prints.of(caseFiles.get(caseId).id());
  }
}
