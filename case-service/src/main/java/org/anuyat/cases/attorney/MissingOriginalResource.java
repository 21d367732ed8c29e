package org.anuyat.cases.attorney;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The originals the office still waits for. */
@Path("/v1/municipalities/{municipality}/powers-of-attorney/missing-originals")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "registrar", "municipality-admin"})
@Tag(name = "Applicant", description = "Who applies, and through whom")
public class MissingOriginalResource {
  @Inject CheckingAttorney checking;

  @GET
  @Operation(
      operationId = "listMissingOriginals",
      summary = "Originals of powers of attorney that have not come",
      description = "The most urgent first (rule 4.4).")
  @APIResponse(responseCode = "200", description = "The originals still to come")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public List<MissingOriginal> list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Only those whose day has passed") @QueryParam("overdue")
          boolean overdue,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    return checking.missingOriginals(overdue, limit);
  }
}
