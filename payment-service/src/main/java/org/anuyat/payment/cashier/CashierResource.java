package org.anuyat.payment.cashier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is printed on receipts, told by the municipality's administrator. */
@Path("/v1/municipalities/{municipality}/cashiers")
@Tag(name = "Cashiers", description = "How finance officers are printed on receipts (rule 6.5)")
@RunOnVirtualThread
public class CashierResource {
  /** How an officer is printed. */
  @Schema(name = "CashierInput")
  public record CashierBody(
      @NotBlank
          @Size(max = 200)
          @Schema(description = "First and last name in Thai", examples = "นางสาวตัวอย่าง การเงิน")
          String nameTh,
      @NotBlank
          @Size(max = 200)
          @Schema(description = "Position in Thai", examples = "เจ้าพนักงานการเงินและบัญชี")
          String positionTh) {}

  /** An officer as printed. */
  @Schema(name = "Cashier")
  public record CashierView(
      @Schema(description = "Subject of the officer's token", examples = "person-cashier")
          String subject,
      @Schema(examples = "นางสาวตัวอย่าง การเงิน") String nameTh,
      @Schema(examples = "เจ้าพนักงานการเงินและบัญชี") String positionTh) {
    static CashierView of(Cashier cashier) {
      PrintedOfficer printed = cashier.printed();
      return new CashierView(cashier.subject(), printed.name(), printed.position());
    }
  }

  /** All of them: a municipality has a handful. */
  @Schema(name = "CashierList")
  public record CashierList(List<CashierView> items) {}

  @Inject Cashiers cashiers;
  @Inject NaturalKeyLock lock;

  @GET
  @RolesAllowed({"municipality-admin", "finance-officer"})
  @Transactional
  @Operation(
      operationId = "listCashiers",
      summary = "The officers told so far",
      description =
          "Ordered by subject. Who is not among them is printed by the name in his token.")
  @APIResponse(responseCode = "200", description = "All of them")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public CashierList list(@PathParam("municipality") String municipality) {
    return new CashierList(cashiers.all().stream().map(CashierView::of).toList());
  }

  @PUT
  @Path("{subject}")
  @RolesAllowed("municipality-admin")
  @Transactional
  @Operation(
      operationId = "putCashier",
      summary = "Tell how an officer is printed",
      description = "Holds for receipts given from now on; those already given keep their names.")
  @APIResponse(responseCode = "200", description = "As it is printed from now on")
  @APIResponse(responseCode = "400", description = "A field is missing or too long")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public CashierView put(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Subject of the officer's token", example = "person-cashier")
          @PathParam("subject")
          @Size(min = 1, max = 200)
          String subject,
      @NotNull @Valid CashierBody body) {
    lock.take("cashier", subject);
    Cashier cashier = cashiers.of(subject).orElseGet(() -> new Cashier(subject));
    cashier.print(new PrintedOfficer(body.nameTh().strip(), body.positionTh().strip()));
    cashiers.persist(cashier);
    return CashierView.of(cashier);
  }
}
