package org.anuyat.payment.bankcall;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What banks asked and told, for those who look after it. */
@Path("/v1")
@Tag(name = "Bank calls")
@RunOnVirtualThread
public class BankCallLogResource {
  @Inject BankCalls calls;
  @Inject CurrentMunicipality current;

  @GET
  @Path("municipalities/{municipality}/bank-calls")
  @RolesAllowed({"finance-officer", "municipality-admin", "province-operator"})
  @Transactional
  @Operation(
      operationId = "listBankCalls",
      summary = "Banks' calls for this municipality",
      description = "In the order they came, up to 200 a page; `next` is the following `after`.")
  @APIResponse(responseCode = "200", description = "One page")
  public BankCallView.Page list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Only these") @QueryParam("kind") CallKind kind,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return BankCallView.Page.of(calls.page(current.code(), kind, after, limit), limit);
  }

  @GET
  @Path("operations/bank-calls")
  @RolesAllowed("province-operator")
  @Transactional
  @Operation(
      operationId = "listAllBankCalls",
      summary = "Banks' calls for the whole province",
      description =
          "With those whose Biller ID nobody has. In the order they came, up to 200 a page; `next`"
              + " is the following `after`.")
  @APIResponse(responseCode = "200", description = "One page")
  public BankCallView.Page listAll(
      @Parameter(description = "Only these") @QueryParam("kind") CallKind kind,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return BankCallView.Page.of(calls.page(null, kind, after, limit), limit);
  }
}
