package org.anuyat.payment.statement.matching;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.statement.entry.EntryState;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatch;
import org.anuyat.payment.statement.entry.StatementMatches;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entries that wait for a finance officer, and what he decides. */
@Path("/v1/municipalities/{municipality}/statement-entries")
@Tag(name = "Reconciliation")
@RunOnVirtualThread
public class StatementEntryResource {
  /** Which of the proposed fees. */
  @Schema(name = "ConfirmEntry", description = "Which of the proposed fees")
  public record ConfirmBody(
      @Schema(nullable = true, description = "Null where one candidate is better than all others")
          UUID feeId) {}

  /** For no fee. */
  @Schema(name = "DismissEntry", description = "Why the money is for no fee")
  public record DismissBody(
      @NotBlank @Size(max = 500) @Schema(examples = "ดอกเบี้ยเงินฝาก") String reason) {}

  /** For this fee. */
  @Schema(name = "AssignEntry", description = "Which fee, how much, and why")
  public record AssignBody(
      @NotNull UUID feeId,
      @Positive
          @Schema(nullable = true, description = "In satang; null is all that is left of the entry")
          Long amountSatang,
      @NotBlank @Size(max = 500) @Schema(examples = "ผู้ชำระโทรแจ้งว่าพิมพ์เลขอ้างอิงผิด")
          String reason) {}

  @Inject StatementEntries entries;
  @Inject StatementMatches matches;
  @Inject DecidingEntry deciding;
  @Inject JsonWebToken token;

  @GET
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "listStatementEntries",
      summary = "Lines of statements and banks' calls in the order they came",
      description = "Up to 200 a page; `next` is the `after` of the following page, or null (6.5).")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "400", description = "A parameter is not valid")
  public EntryView.Page list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Only these") @QueryParam("state") EntryState state,
      @Parameter(description = "Only lines of this statement") @QueryParam("statement")
          UUID statement,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<StatementEntry> page = entries.page(state, statement, after, limit);
    List<StatementMatch> matched =
        page.isEmpty()
            ? List.of()
            : matches.ofEntries(page.stream().map(StatementEntry::id).toList());
    return new EntryView.Page(
        page.stream().map(entry -> EntryView.of(entry, matched)).toList(),
        page.size() < limit ? null : page.getLast().id());
  }

  @GET
  @Path("{entryId}")
  @RolesAllowed({"finance-officer", "municipality-admin"})
  @Transactional
  @Operation(
      operationId = "getStatementEntry",
      summary = "One entry with its candidates and matches",
      description = "Candidates as they were when it was looked at, best first, with reasons.")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "404", description = "No such entry in this municipality")
  public EntryView get(
      @PathParam("municipality") String municipality, @PathParam("entryId") UUID entryId) {
    return EntryView.of(entries.get(entryId), matches.ofEntry(entryId));
  }

  @POST
  @Path("{entryId}/confirm")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "confirmStatementEntry",
      summary = "The money is for a proposed fee",
      description =
          "All that is left of the entry becomes a payment of the fee: too little leaves it open,"
              + " too much is owed back. A payment that a slip or a call showed before is confirmed"
              + " and not counted again (rule 6.5).")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such entry in this municipality")
  @APIResponse(responseCode = "409", description = "The entry waits for nobody any more")
  @APIResponse(responseCode = "422", description = "The fee was not proposed, or none is the best")
  public EntryView confirm(
      @PathParam("municipality") String municipality,
      @PathParam("entryId") UUID entryId,
      @NotNull @Valid ConfirmBody body) {
    return deciding.confirm(entryId, body.feeId(), token.getSubject());
  }

  @POST
  @Path("{entryId}/assign")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "assignStatementEntry",
      summary = "So much of the money is for this fee",
      description =
          "For money that carries no usable reference, or is for several fees: called once for"
              + " each, until nothing is left. Several entries may pay one fee. The reason is"
              + " kept.")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such entry or fee in this municipality")
  @APIResponse(responseCode = "409", description = "The entry waits for nobody any more")
  @APIResponse(responseCode = "422", description = "More than is left of the entry")
  public EntryView assign(
      @PathParam("municipality") String municipality,
      @PathParam("entryId") UUID entryId,
      @NotNull @Valid AssignBody body) {
    return deciding.assign(
        entryId, body.feeId(), body.amountSatang(), body.reason(), token.getSubject());
  }

  @POST
  @Path("{entryId}/dismiss")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "dismissStatementEntry",
      summary = "The money is for no fee",
      description =
          "What is left of the entry counts as ignored. It may still be assigned later. The reason"
              + " is kept.")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "400", description = "The reason is missing")
  @APIResponse(responseCode = "404", description = "No such entry in this municipality")
  @APIResponse(responseCode = "409", description = "The entry waits for nobody any more")
  public EntryView dismiss(
      @PathParam("municipality") String municipality,
      @PathParam("entryId") UUID entryId,
      @NotNull @Valid DismissBody body) {
    return deciding.dismiss(entryId, body.reason(), token.getSubject());
  }
}
