package org.anuyat.cases.outcome;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseEvent.Report;
import org.anuyat.cases.casefile.Receipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where payment and permit report what became of an approved case. */
@Path("/v1/municipalities/{municipality}/case-files/{caseId}")
@RunOnVirtualThread
@RolesAllowed("service")
@Tag(name = "Reports", description = "What payment and permit report")
@APIResponse(responseCode = "200", description = "Taken, now or before")
@APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
@APIResponse(responseCode = "404", description = "No such case in this municipality")
@APIResponse(
    responseCode = "409",
    description = "Cannot be true of the case as it stands; send it again later")
public class ReportResource {
  private static final String EVENT_ID = "[A-Za-z0-9._-]{1,120}";

  @Inject TakingReport takingReport;

  @PUT
  @Path("fee-events/{eventId}")
  @Operation(
      operationId = "takeFeeEvent",
      summary = "payment reports on the fee",
      description =
          "The same event id again changes nothing. SETTLED before RAISED makes the case paid; the late"
              + " RAISED is then kept in the history. WAIVED lets the case go on like SETTLED; REVERSED makes a"
              + " paid case wait for its fee again, and is only kept where the permit is issued.")
  public Receipt feeEvent(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("eventId") @Pattern(regexp = EVENT_ID) String eventId,
      @Valid @NotNull Reports.FeeEvent event) {
    Report report = new Report(eventId, event.at());
    return takingReport.take(
        caseId,
        eventId,
        switch (event.type()) {
          case RAISED -> new CaseEvent.FeeRaised(report, event.feeId(), event.transactionId());
          case SETTLED -> new CaseEvent.FeeSettled(report, event.feeId(), event.transactionId());
          case WAIVED -> new CaseEvent.FeeWaived(report, event.feeId(), event.transactionId());
          case REVERSED -> new CaseEvent.FeeReversed(report, event.feeId(), event.transactionId());
        });
  }

  @PUT
  @Path("permit-events/{eventId}")
  @Operation(
      operationId = "takePermitEvent",
      summary = "permit reports on the permit",
      description =
          "The same event id again changes nothing. DELIVERED before ISSUED makes the permit delivered;"
              + " the late ISSUED is then kept in the history.")
  public Receipt permitEvent(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("eventId") @Pattern(regexp = EVENT_ID) String eventId,
      @Valid @NotNull Reports.PermitEvent event) {
    Report report = new Report(eventId, event.at());
    return takingReport.take(
        caseId,
        eventId,
        switch (event.type()) {
          case ISSUED -> new CaseEvent.PermitIssued(report, event.permitId(), event.permitNumber());
          case DELIVERED ->
              new CaseEvent.PermitDelivered(report, event.permitId(), event.permitNumber());
        });
  }
}
