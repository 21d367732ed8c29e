package org.anuyat.permit.openregister;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The open register for anybody. */
@Path("/v1/municipalities/{municipality}/open-register")
@Tag(name = "Open register")
public class OpenRegisterResource {
  private static final int LINES_AT_ONCE = 1000;

  /** A page of it. */
  @Schema(name = "OpenRegisterPage")
  public record Page(List<OpenPermit> items, UUID next, Instant asOf) {}

  @Inject OpenRegister register;
  @Inject Clock clock;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "readOpenRegister",
      summary = "The open register as JSON, oldest first",
      description =
          "Public, from any web page. Permits of kinds whose register the law makes public, with what"
              + " that law lets anybody know. Empty where no kind is listed.")
  @APIResponse(
      responseCode = "200",
      description = "One page",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response read(
      @PathParam("municipality") String municipality,
      @QueryParam("procedureCode") @Pattern(regexp = "[a-z0-9-]{1,60}") String procedureCode,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
    List<OpenPermit> items = register.page(procedureCode, after, limit);
    UUID next = items.size() < limit ? null : items.getLast().id();
    return Response.ok(new Page(items, next, clock.instant()))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  @GET
  @Path("csv")
  @PermitAll
  @RunOnVirtualThread
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      operationId = "exportOpenRegister",
      summary = "The whole open register as CSV",
      description = "Public. UTF-8 with a byte order mark, RFC 4180, first line the column names.")
  @APIResponse(responseCode = "200", description = "The file")
  public Response export(
      @PathParam("municipality") String municipality,
      @QueryParam("procedureCode") @Pattern(regexp = "[a-z0-9-]{1,60}") String procedureCode) {
    return Response.ok(new CsvExport(after -> register.page(procedureCode, after, LINES_AT_ONCE)))
        .header("Access-Control-Allow-Origin", "*")
        .header("Content-Disposition", "attachment; filename=\"permits-" + municipality + ".csv\"")
        .build();
  }
}
