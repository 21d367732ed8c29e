package org.anuyat.permit.paperpermit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.document.PermitPdf;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.VerifyAddress;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.template.ChoosingTemplate;
import org.anuyat.permit.template.FillingSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the sheet is fetched that is signed by hand. */
@Path("/v1/municipalities/{municipality}/permits/{permitId}/print-sheet.pdf")
@RolesAllowed("registrar")
@Tag(name = "Paper permits")
public class PrintSheetResource {
  @Inject PermitRegister register;
  @Inject ChoosingTemplate templates;
  @Inject FillingSheet filling;
  @Inject Municipalities municipalities;
  @Inject VerifyAddress verifyAddress;

  @GET
  @RunOnVirtualThread
  @Produces("application/pdf")
  @Operation(
      operationId = "getPrintSheet",
      summary = "The sheet to print, sign by hand and scan back",
      description =
          "Only while a permit of a template with `signing` PAPER waits for its original. Two QR codes"
              + " on it lead the scan back to the permit; it is not signed digitally (rule 7.2).")
  @APIResponse(responseCode = "200", description = "A4, ready to print")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The permit does not wait for a paper original")
  public Response sheet(
      @PathParam("municipality") String municipality, @PathParam("permitId") UUID permitId) {
    PermitFacts permit = register.get(permitId);
    if (permit.document().isPresent() || !templates.isSignedOnPaper(permitId)) {
      throw new Problem(ProblemType.NOT_SIGNED_ON_PAPER);
    }
    var codes = new FillingSheet.Codes(verifyAddress.of(permit.token()), null);
    PermitSheet sheet =
        filling.fill(permit, municipalities.fresh(municipality), codes, PermitSheet.Use.PRINT);
    return Response.ok(PermitPdf.render(sheet, List.of()))
        .header("Content-Disposition", "inline; filename=\"sheet-" + permitId + ".pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
