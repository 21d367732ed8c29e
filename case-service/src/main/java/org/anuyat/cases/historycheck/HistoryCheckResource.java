package org.anuyat.cases.historycheck;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.HistoryBreak;
import org.anuyat.cases.casefile.HistoryChain;
import org.anuyat.cases.casefile.RecordedHistories;
import org.anuyat.cases.casefile.RecordedHistories.RecordedHistory;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The check of one case, and of all cases of the municipality. */
@Path("/v1/municipalities/{municipality}")
@RunOnVirtualThread
@Tag(name = "History check", description = "Shows that nobody changed what was written")
public class HistoryCheckResource {
  private static final int SHOWN = 50;

  @Inject Clock clock;
  @Inject Acts acts;
  @Inject RecordedHistories histories;
  @Inject HistoryCheckRuns runs;
  @Inject CheckingHistories checking;

  @GET
  @Path("case-files/{caseId}/history/check")
  @RolesAllowed({"case-officer", "approver", "municipality-admin", "province-operator"})
  @Operation(
      operationId = "checkHistory",
      summary = "Check the hash chain of one case's history",
      description =
          "Computes every line's hash anew from what lies in the database, and compares the end"
              + " with what the case remembers of it.")
  @APIResponse(responseCode = "200", description = "Whether it is whole, and where it first breaks")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  public CaseHistoryCheck check(
      @PathParam("municipality") String municipality, @PathParam("caseId") UUID caseId) {
    RecordedHistory history =
        histories.of(municipality, caseId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Optional<HistoryBreak> broken = HistoryChain.firstBreak(history.end(), history.lines());
    return new CaseHistoryCheck(
        history.caseId(),
        history.caseNumber(),
        broken.isEmpty(),
        history.lines().size(),
        broken.orElse(null),
        clock.instant());
  }

  @POST
  @Path("history-checks")
  @RolesAllowed({"municipality-admin", "province-operator"})
  @ResponseStatus(202)
  @Operation(
      operationId = "startHistoryCheck",
      summary = "Check the histories of all cases",
      description = "Runs as jobs; ask for the run to see how far it is.")
  @APIResponse(responseCode = "202", description = "Started")
  public HistoryCheckView start(@PathParam("municipality") String municipality) {
    return checking.start(municipality, acts.now().actor());
  }

  @GET
  @Path("history-checks")
  @Transactional
  @RolesAllowed({"municipality-admin", "province-operator"})
  @Operation(operationId = "listHistoryChecks", summary = "The latest 50 runs, the newest first")
  @APIResponse(responseCode = "200", description = "The runs")
  public List<HistoryCheckView> list(@PathParam("municipality") String municipality) {
    return runs.newest(municipality, SHOWN).stream().map(HistoryCheckView::of).toList();
  }

  @GET
  @Path("history-checks/{checkId}")
  @Transactional
  @RolesAllowed({"municipality-admin", "province-operator"})
  @Operation(operationId = "getHistoryCheck", summary = "One run: how far it is, what it found")
  @APIResponse(responseCode = "200", description = "The run")
  @APIResponse(responseCode = "404", description = "No such run in this municipality")
  public HistoryCheckView get(
      @PathParam("municipality") String municipality, @PathParam("checkId") UUID checkId) {
    return HistoryCheckView.of(runs.get(municipality, checkId));
  }
}
