package org.anuyat.permit.checkcount;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often the municipality's permits were checked. */
@Path("/v1/municipalities/{municipality}/check-counts")
@Tag(name = "Permits")
public class CheckCountResource {
  private static final int MOST_LINES = 10_000;

  /** One sum. */
  @Schema(name = "CheckCount")
  public record Count(
      @Schema(description = "Bangkok day") LocalDate day,
      String procedureCode,
      @Schema(description = "Status that was shown", examples = "VALID") String status,
      Way way,
      long checks) {}

  /** All sums of the days asked for. */
  @Schema(name = "CheckCountList")
  public record Page(List<Count> items, String next) {}

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;

  @GET
  @RolesAllowed({"registrar", "municipality-admin", "province-operator"})
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listCheckCounts",
      summary = "How often permits were checked, by day, kind, status and way",
      description =
          "Counted without profiling (rule 7.3): nothing is kept of who checked, or which permit. The"
              + " newest days first, at most 10,000 lines; choose a shorter time if it is that many.")
  @APIResponse(responseCode = "200", description = "The sums; those of today grow every 10 seconds")
  public Page list(
      @PathParam("municipality") String path,
      @Parameter(description = "First day", example = "2026-11-01") @QueryParam("from") @NotNull
          LocalDate from,
      @Parameter(description = "Last day", example = "2026-11-30") @QueryParam("to") @NotNull
          LocalDate to) {
    List<Count> counts =
        database
            .createNativeQuery(
                "SELECT CAST(day AS text), procedure_code, status, way, checks FROM check_count"
                    + " WHERE municipality = :municipality AND day BETWEEN :first AND :last"
                    + " ORDER BY day DESC, procedure_code, status, way",
                Object[].class)
            .setParameter("municipality", municipality.code())
            .setParameter("first", from)
            .setParameter("last", to)
            .setMaxResults(MOST_LINES)
            .getResultStream()
            .map(row -> read((Object[]) row))
            .toList();
    return new Page(counts, null);
  }

  private static Count read(Object[] row) {
    return new Count(
        LocalDate.parse((String) row[0]),
        (String) row[1],
        (String) row[2],
        Way.valueOf((String) row[3]),
        ((Number) row[4]).longValue());
  }
}
