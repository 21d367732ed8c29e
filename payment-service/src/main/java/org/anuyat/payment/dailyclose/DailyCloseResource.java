package org.anuyat.payment.dailyclose;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The daily closes. */
@Path("/v1/municipalities/{municipality}/daily-closes")
@Tag(name = "Daily close", description = "A business day's money, signed off (rules 6.4, 6.5)")
@RolesAllowed({"finance-officer", "municipality-admin"})
@RunOnVirtualThread
public class DailyCloseResource {
  /** What the officer counted. */
  @Schema(name = "SignOffInput")
  public record SignOffBody(
      @NotNull
          @PositiveOrZero
          @Schema(description = "Cash in the till, in satang", examples = "125050")
          Long countedCashSatang,
      @Size(max = 500)
          @Schema(
              nullable = true,
              description = "Why it differs; must be given when it does",
              examples = "ทอนเงินเกิน 1 บาท")
          String note) {}

  @Inject ClosingDay closing;
  @Inject DailyCloses closes;
  @Inject DayEntries entries;
  @Inject JsonWebToken token;

  @GET
  @Transactional
  @Operation(
      operationId = "listDailyCloses",
      summary = "Business days, the newest first",
      description =
          "Those signed off, or with `open=true` the missed ones: days before today with money or"
              + " receipts that nobody signed off. `next` is the `after` of the following page, or null.")
  @APIResponse(responseCode = "200", description = "One page; empty when there is none")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public DailyClosePage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "true: those missed; false: those signed off")
          @QueryParam("open")
          @DefaultValue("false")
          boolean open,
      @Parameter(description = "`next` of the page before", example = "2026-11-27")
          @QueryParam("after")
          LocalDate after,
      @QueryParam("limit") @DefaultValue("31") @Min(1) @Max(100) int limit) {
    LocalDate today = closing.today();
    if (open) {
      LocalDate before = after == null || after.isAfter(today) ? today : after;
      return DailyClosePage.of(
          entries.openDays(before, limit + 1),
          limit,
          day -> DailyClosePage.Day.open(day, AddingUp.of(entries.of(day))));
    }
    LocalDate before = after == null ? today.plusDays(1) : after;
    return DailyClosePage.of(closes.page(before, limit + 1), limit, DailyClosePage.Day::signed);
  }

  @GET
  @Path("{date}")
  @Operation(
      operationId = "getDailyClose",
      summary = "A business day's totals",
      description =
          "By method and source, with receipts from and to, voids, refunds, surplus and each officer's"
              + " part. A draft until it is signed off; then as it was signed.")
  @APIResponse(responseCode = "200", description = "The day")
  @APIResponse(responseCode = "404", description = "Not your municipality, or the day lies ahead")
  public DailyCloseView get(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Bangkok date", example = "2026-11-28") @PathParam("date")
          LocalDate date) {
    return closing.view(date);
  }

  @POST
  @Path("{date}/sign-off")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "signOffDailyClose",
      summary = "Sign a business day off with the counted cash",
      description =
          "Fixes the day's totals for good. What happens later on the same day counts on the next; a"
              + " correction of what was signed shows on its own day.")
  @APIResponse(responseCode = "200", description = "Signed off")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(responseCode = "409", description = "It is signed off already")
  @APIResponse(
      responseCode = "422",
      description = "The day lies ahead, or the cash differs and no note says why")
  public DailyCloseView signOff(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Bangkok date", example = "2026-11-28") @PathParam("date")
          LocalDate date,
      @NotNull @Valid SignOffBody body) {
    return closing.signOff(date, body.countedCashSatang(), body.note(), token.getSubject());
  }
}
