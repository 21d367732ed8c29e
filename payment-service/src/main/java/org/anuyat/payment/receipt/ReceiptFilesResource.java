package org.anuyat.payment.receipt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anuyat.payment.export.Download;
import org.anuyat.payment.export.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts and their register as files. */
@Path("/v1/municipalities/{municipality}/receipts")
@Tag(name = "Receipts")
@RunOnVirtualThread
public class ReceiptFilesResource {
  @Inject Receipts receipts;
  @Inject ReceiptDocuments documents;
  @Inject RegisterTable register;

  @GET
  @Path("{receiptId}/pdf")
  @RolesAllowed({"finance-officer", "municipality-admin", "service"})
  @Produces("application/pdf")
  @Operation(
      operationId = "getReceiptPdf",
      summary = "The receipt as a signed PDF",
      description =
          "PDF/A-3b with the municipality's PAdES signature, the same bytes for ever. Of a void receipt"
              + " the rendering that says ยกเลิก, unless the one it was given as is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The file; `ETag` is its SHA-256",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such receipt in this municipality")
  public Response pdf(
      @PathParam("municipality") String municipality,
      @PathParam("receiptId") UUID receiptId,
      @Parameter(description = "true: as it was given, even if it is void now")
          @QueryParam("asIssued")
          @DefaultValue("false")
          boolean asIssued) {
    Receipt receipt = QuarkusTransaction.requiringNew().call(() -> receipts.get(receiptId));
    var kind =
        receipt.isVoid() && !asIssued ? ReceiptDocument.Kind.VOIDED : ReceiptDocument.Kind.ISSUED;
    ReceiptDocument document = documents.of(receiptId, kind);
    String name = "receipt-" + receipt.number().replace('/', '-') + ".pdf";
    return Response.ok(documents.bytes(document))
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("ETag", "\"" + document.sha256() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @GET
  @Path("export")
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Operation(
      operationId = "exportReceipts",
      summary = "The register as a file",
      description =
          "In the order of the numbers. A cell that a spreadsheet would run as a formula is made text.")
  @APIResponse(
      responseCode = "200",
      description = "The register, for saving",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "400", description = "A condition is not valid")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public Response export(
      @PathParam("municipality") String municipality,
      @Valid @BeanParam ReceiptFilter filter,
      @Parameter(description = "csv or xlsx") @QueryParam("format") @DefaultValue("csv")
          TableFormat format) {
    return Download.of(register.of(filter), format, "receipts-" + municipality);
  }
}
