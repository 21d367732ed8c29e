package org.anuyat.intake.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.anuyat.intake.export.Download;
import org.anuyat.intake.export.Table;
import org.anuyat.intake.export.TableFormat;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two registers on paper and as a file. */
@Path("/v1/municipalities/{municipality}/registers/{register: incoming|outgoing}")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Registers")
public class RegisterSheetResource {
  private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'";

  @Inject RegisterBook book;
  @Inject RegisterPrint print;
  @Inject Municipalities municipalities;
  @Inject Clock clock;

  @GET
  @Path("download")
  @Operation(
      operationId = "downloadRegister",
      summary = "A register as CSV or XLSX",
      description =
          "The columns of the office's book, in Thai. CSV is UTF-8 with a byte order mark, each cell"
              + " quoted; a cell that a spreadsheet would take for a formula begins with an apostrophe."
              + " XLSX holds text cells only. Written as it is read: a whole year is no burden.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response download(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @Valid @BeanParam RegisterFilter filter,
      @Parameter(description = "csv or xlsx") @QueryParam("format") @DefaultValue("csv")
          TableFormat format) {
    RegisterBook.Volume volume =
        RegisterResource.volume(municipality, register, filter.year, clock);
    RegisterSheet sheet =
        new RegisterSheet(register, municipalities.require(municipality).nameTh());
    Table table =
        new Table(
            register.titleTh() + " " + Integer.toString(volume.year()),
            sheet.columns(),
            book.lines(volume, filter).map(sheet::cells));
    return Download.of(
        table,
        format,
        "register-" + register.path() + "-" + municipality + "-" + Integer.toString(volume.year()));
  }

  @GET
  @Path("print")
  @Operation(
      operationId = "printRegister",
      summary = "A register for paper, A4 landscape",
      description =
          "An HTML page to print: title and columns on every page, page numbers, nothing that runs or"
              + " is loaded. Up to 5,000 lines.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "400", description = "Too many lines for one print; give days")
  public Response print(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @Valid @BeanParam RegisterFilter filter) {
    Profile profile = municipalities.require(municipality);
    RegisterBook.Volume volume =
        RegisterResource.volume(municipality, register, filter.year, clock);
    return Response.ok(
            print.render(volume, filter, profile), MediaType.TEXT_HTML + ";charset=UTF-8")
        .header("Content-Security-Policy", NOTHING_RUNS)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
