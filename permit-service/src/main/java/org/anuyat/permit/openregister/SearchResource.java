package org.anuyat.permit.openregister;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.PermitStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The officers' own search in the register. */
@Path("/v1/municipalities/{municipality}/permit-search")
@RolesAllowed({"registrar", "case-officer", "municipality-admin"})
@Tag(name = "Permits")
public class SearchResource {
  /** What is looked for; what is left out is not asked. */
  @Schema(name = "PermitSearch", description = "All that is given must be met")
  public record Search(
      @Size(max = 100)
          @Schema(
              description =
                  "Part of the holder's name, place, subject or application number, or the whole"
                      + " printed number")
          String q,
      @Schema(description = "As of today, expiry included") PermitStatus status,
      @Size(max = 60) String procedureCode,
      LocalDate issuedFrom,
      LocalDate issuedTo,
      LocalDate validUntilFrom,
      LocalDate validUntilTo,
      @Schema(description = "`next` of the page before") UUID after,
      @Min(1) @Max(200) @Schema(description = "Default 50") Integer limit) {}

  /** A permit that was found. */
  @Schema(name = "FoundPermit")
  public record Found(
      UUID permitId,
      String number,
      String procedureCode,
      String titleTh,
      PermitStatus status,
      String holderName,
      String placeTh,
      String caseNumber,
      LocalDate issuedOn,
      LocalDate validUntil) {}

  /** A page of what was found, newest first. */
  @Schema(name = "FoundPermitPage")
  public record Page(List<Found> items, UUID next) {}

  @Inject SearchingRegister searching;

  @POST
  @RunOnVirtualThread
  @Operation(
      operationId = "searchPermits",
      summary = "Search the register",
      description =
          "A POST, so that names stand in no address and no log. Newest first; changes nothing.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "400", description = "A limit is exceeded")
  public Page search(
      @PathParam("municipality") String municipality, @NotNull @Valid Search search) {
    int limit = search.limit() == null ? 50 : search.limit();
    List<Found> items = searching.find(search, limit);
    return new Page(items, items.size() < limit ? null : items.getLast().permitId());
  }
}
