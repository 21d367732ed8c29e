package org.anuyat.cases.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a procedure came to say what it says. */
@Path("/v1/municipalities/{municipality}/procedures/{code}/versions")
@RunOnVirtualThread
@RolesAllowed({
  "intake-officer",
  "case-officer",
  "approver",
  "finance-officer",
  "registrar",
  "municipality-admin",
  "province-operator",
  "service"
})
@Tag(name = "Procedures")
@APIResponse(responseCode = "404", description = "No such version, or not your municipality")
public class VersionResource {
  @Inject Procedures procedures;

  /** All versions of a procedure, the newest first. */
  public record VersionList(List<VersionView> items) {}

  @GET
  @Transactional
  @Operation(
      operationId = "listProcedureVersions",
      summary = "All versions of a procedure, the newest first",
      description = "With who wrote each and every value it changed, before and after.")
  @APIResponse(responseCode = "200", description = "The versions")
  public VersionList list(
      @PathParam("municipality") String municipality, @PathParam("code") String code) {
    return new VersionList(VersionView.of(known(code)));
  }

  @GET
  @Path("{version}")
  @Transactional
  @Operation(
      operationId = "getProcedureVersion",
      summary = "One version of a procedure",
      description = "As it was when cases began under it; to compare two versions, read both.")
  @APIResponse(responseCode = "200", description = "The procedure in this version")
  public ProcedureView get(
      @PathParam("municipality") String municipality,
      @PathParam("code") String code,
      @PathParam("version") int version) {
    return known(code).stream()
        .filter(procedure -> procedure.version() == version)
        .findFirst()
        .map(ProcedureView::of)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private List<Procedure> known(String code) {
    if (procedures.current(code).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return procedures.versions(code);
  }
}
