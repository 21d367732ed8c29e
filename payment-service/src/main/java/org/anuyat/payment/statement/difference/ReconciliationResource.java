package org.anuyat.payment.statement.difference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.payment.statement.matching.AllReconciliationSettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bank held against the fees. */
@Path("/v1/municipalities/{municipality}/reconciliation")
@Tag(name = "Reconciliation")
@RolesAllowed({"finance-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
public class ReconciliationResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int ROWS_ASKED = 1_000;
  private static final int ROWS_WRITTEN = 100_000;

  /** Totals of a period and a page of what does not add up. */
  @Schema(name = "Reconciliation", description = "The bank held against the fees")
  public record Reconciliation(
      LocalDate from,
      LocalDate to,
      Totals totals,
      @Schema(description = "Payments made before it and not seen are listed as NOT_SEEN_IN_BANK")
          Instant overdueBefore,
      List<Difference> items,
      @Schema(nullable = true, description = "`after` of the following page, or null")
          String next) {}

  @Inject Differences differences;
  @Inject WorkingDaysAgo workingDaysAgo;
  @Inject AllReconciliationSettings settings;
  @Inject Clock clock;

  @GET
  @Transactional
  @Operation(
      operationId = "getReconciliation",
      summary = "What does not add up between the bank and the fees",
      description =
          "Lines booked and payments made from `from` to `to`, Bangkok days, both included, at most"
              + " 366. Up to 200 differences a page, in the order they came (rule 6.5).")
  @APIResponse(responseCode = "200", description = "Totals and one page of differences")
  @APIResponse(responseCode = "400", description = "A day is missing, or they lie too far apart")
  public Reconciliation get(
      @PathParam("municipality") String municipality,
      @Parameter(example = "2026-11-01") @QueryParam("from") @NotNull LocalDate from,
      @Parameter(example = "2026-11-30") @QueryParam("to") @NotNull LocalDate to,
      @Parameter(description = "Only these") @QueryParam("kind") DifferenceKind kind,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    Period period = new Period(from, to);
    Instant overdue = overdue();
    List<Difference> page = differences.page(period, overdue, kind, Cursor.parse(after), limit);
    return new Reconciliation(
        from,
        to,
        differences.totals(period),
        overdue,
        page,
        page.size() < limit ? null : Cursor.of(page.getLast()).text());
  }

  @GET
  @Path("differences.xlsx")
  @Produces(XLSX)
  @Transactional
  @Operation(
      operationId = "downloadReconciliation",
      summary = "The same as a workbook",
      description =
          "Sheets: differences (up to 100,000) and totals. Amounts are numbers in baht; all else is"
              + " text, so that nothing a payer wrote is ever a formula.")
  @APIResponse(
      responseCode = "200",
      description = "XLSX",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "400", description = "A day is missing, or they lie too far apart")
  public Response download(
      @PathParam("municipality") String municipality,
      @Parameter(example = "2026-11-01") @QueryParam("from") @NotNull LocalDate from,
      @Parameter(example = "2026-11-30") @QueryParam("to") @NotNull LocalDate to)
      throws IOException {
    Period period = new Period(from, to);
    Instant overdue = overdue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DifferenceSheet sheet = new DifferenceSheet(out);
    Cursor after = null;
    for (int written = 0; written < ROWS_WRITTEN; ) {
      List<Difference> page = differences.page(period, overdue, null, after, ROWS_ASKED);
      for (Difference difference : page) {
        sheet.add(difference);
      }
      written += page.size();
      if (page.size() < ROWS_ASKED) {
        break;
      }
      after = Cursor.of(page.getLast());
    }
    sheet.finish(period, differences.totals(period), clock.instant());
    return Response.ok(out.toByteArray(), XLSX)
        .header(
            "Content-Disposition",
            "attachment; filename=\"reconciliation-" + from + "-" + to + ".xlsx\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  private Instant overdue() {
    return workingDaysAgo.of(settings.current().notSeenAfterWorkingDays());
  }
}
