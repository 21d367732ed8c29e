package org.anuyat.cases.historycheck;

import static org.anuyat.cases.platform.CurrentMunicipality.PROVINCE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The check of all cases of all municipalities. */
@Path("/v1/operations/history-checks")
@RunOnVirtualThread
@RolesAllowed("province-operator")
@Tag(name = "Operations")
public class ProvinceHistoryCheckResource {
  private static final int SHOWN = 50;

  @Inject Acts acts;
  @Inject HistoryCheckRuns runs;
  @Inject CheckingHistories checking;

  @POST
  @ResponseStatus(202)
  @Operation(
      operationId = "startProvinceHistoryCheck",
      summary = "Check the histories of all cases of the province",
      description = "Runs as jobs; ask for the run to see how far it is.")
  @APIResponse(responseCode = "202", description = "Started")
  public HistoryCheckView start() {
    return checking.start(PROVINCE, acts.now().actor());
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listProvinceHistoryChecks",
      summary = "The latest 50 runs over the province, the newest first")
  @APIResponse(responseCode = "200", description = "The runs")
  public List<HistoryCheckView> list() {
    return runs.newest(PROVINCE, SHOWN).stream().map(HistoryCheckView::of).toList();
  }

  @GET
  @Path("{checkId}")
  @Transactional
  @Operation(
      operationId = "getProvinceHistoryCheck",
      summary = "One run over the province: how far it is, what it found")
  @APIResponse(responseCode = "200", description = "The run")
  @APIResponse(responseCode = "404", description = "No such run")
  public HistoryCheckView get(@PathParam("checkId") UUID checkId) {
    return HistoryCheckView.of(runs.get(PROVINCE, checkId));
  }
}
