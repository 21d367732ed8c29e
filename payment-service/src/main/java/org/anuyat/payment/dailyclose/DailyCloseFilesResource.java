package org.anuyat.payment.dailyclose;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.export.Download;
import org.anuyat.payment.export.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The daily close to print and to reckon with. */
@Path("/v1/municipalities/{municipality}/daily-closes/{date}")
@Tag(name = "Daily close")
@RolesAllowed({"finance-officer", "municipality-admin"})
@RunOnVirtualThread
public class DailyCloseFilesResource {
  @Inject ClosingDay closing;
  @Inject IntakeClient intake;

  @GET
  @Path("pdf")
  @Produces("application/pdf")
  @Operation(
      operationId = "getDailyClosePdf",
      summary = "A business day's close to print",
      description = "A4, in Thai; a draft says so.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "Not your municipality, or the day lies ahead")
  public Response pdf(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Bangkok date", example = "2026-11-28") @PathParam("date")
          LocalDate date) {
    DailyCloseView close = closing.view(date);
    return Response.ok(ClosePaper.draw(close, intake.municipality()))
        .header("Content-Disposition", "attachment; filename=\"daily-close-" + date + ".pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @GET
  @Path("export")
  @Operation(
      operationId = "exportDailyClose",
      summary = "A business day's close as a sheet",
      description = "Every line of the printed close; no cell is run as a formula.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet, for saving",
      content = {
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", description = "Not your municipality, or the day lies ahead")
  public Response export(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Bangkok date", example = "2026-11-28") @PathParam("date")
          LocalDate date,
      @Parameter(description = "xlsx or csv") @QueryParam("format") @DefaultValue("xlsx")
          TableFormat format) {
    return Download.of(
        CloseTable.of(closing.view(date)), format, "daily-close-" + municipality + "-" + date);
  }
}
