package org.anuyat.payment.receipt;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.payment.platform.ThaiDates;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of receipts. */
@Path("/v1/municipalities/{municipality}/receipts")
@Tag(name = "Receipts", description = "Receipts of settled fees (rules 6.4, 6.5)")
@RunOnVirtualThread
public class ReceiptResource {
  /** Why a receipt is made void. */
  @Schema(name = "VoidReceiptInput")
  public record VoidBody(
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Printed on the void receipt", examples = "ออกซ้ำ")
          String reason) {}

  /** What is put right. */
  @Schema(name = "ReplaceReceiptInput")
  public record ReplaceBody(
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Printed on the void receipt", examples = "ชื่อผู้ชำระไม่ถูกต้อง")
          String reason,
      @Size(max = 300)
          @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*")
          @Schema(
              description = "The payer's right name; left out: as before",
              examples = "นางสาวตัวอย่าง ทดสอบ")
          String payerName) {}

  @Inject Receipts receipts;
  @Inject CorrectingReceipt correcting;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @GET
  @RolesAllowed({"finance-officer", "municipality-admin", "service"})
  @Transactional
  @Operation(
      operationId = "listReceipts",
      summary = "The register of receipts, the newest number first",
      description =
          "With void ones, unless `voided` says otherwise. Up to 200 a page; `next` is the `after` of"
              + " the following page, or null.")
  @APIResponse(responseCode = "200", description = "One page; empty when none fits")
  @APIResponse(responseCode = "400", description = "A condition is not valid")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public ReceiptView.Page list(
      @PathParam("municipality") String municipality,
      @Valid @BeanParam ReceiptFilter filter,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return ReceiptView.Page.of(receipts.page(filter, after, limit + 1), limit);
  }

  @GET
  @Path("gaps")
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "getReceiptGaps",
      summary = "That a year's numbers have no gap",
      description = "Counts the register anew each time; for an auditor.")
  @APIResponse(responseCode = "200", description = "The count")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public ReceiptGaps gaps(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Buddhist year; default this year", example = "2569")
          @QueryParam("year")
          @Min(2400)
          @Max(2999)
          Integer year) {
    int wanted = year == null ? ThaiDates.year(ThaiDates.dateOf(clock.instant())) : year;
    int last = receipts.lastNumber(wanted);
    return ReceiptGaps.of(wanted, last, receipts.countVoid(wanted), receipts.missing(wanted, last));
  }

  @GET
  @Path("{receiptId}")
  @RolesAllowed({"finance-officer", "municipality-admin", "service"})
  @Transactional
  @Operation(
      operationId = "getReceipt",
      summary = "One receipt",
      description = "As it stands in the register; its PDF is below `/pdf`.")
  @APIResponse(responseCode = "200", description = "The receipt")
  @APIResponse(responseCode = "404", description = "No such receipt in this municipality")
  public ReceiptView get(
      @PathParam("municipality") String municipality, @PathParam("receiptId") UUID receiptId) {
    return ReceiptView.of(receipts.get(receiptId));
  }

  @POST
  @Path("{receiptId}/void")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "voidReceipt",
      summary = "Make a receipt void",
      description =
          "Number and old PDF stay; a new PDF says ยกเลิก with the reason. The fee stays settled: use"
              + " `replace` to give another, or correct the settlement if the money is not there.")
  @APIResponse(responseCode = "200", description = "Void")
  @APIResponse(responseCode = "400", description = "The reason is missing or too long")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such receipt in this municipality")
  @APIResponse(responseCode = "409", description = "It is void already")
  public ReceiptView makeVoid(
      @PathParam("municipality") String municipality,
      @PathParam("receiptId") UUID receiptId,
      @NotNull @Valid VoidBody body) {
    return correcting.makeVoid(receiptId, body.reason(), token.getSubject());
  }

  @POST
  @Path("{receiptId}/replace")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "replaceReceipt",
      summary = "Give another receipt in a receipt's place, such as with the payer's right name",
      description =
          "The old one becomes void, if it is not; the new one has a number of its own and names the"
              + " old. The citizen gets it by mail.")
  @APIResponse(responseCode = "200", description = "The new receipt")
  @APIResponse(responseCode = "400", description = "A field is missing or too long")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such receipt in this municipality")
  @APIResponse(
      responseCode = "409",
      description = "Another stands for it already, or the fee is not settled")
  public ReceiptView replace(
      @PathParam("municipality") String municipality,
      @PathParam("receiptId") UUID receiptId,
      @NotNull @Valid ReplaceBody body) {
    return correcting.replace(receiptId, body.reason(), body.payerName(), token.getSubject());
  }
}
