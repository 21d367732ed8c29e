package org.anuyat.intake.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.intake.calendar.Moments;
import org.anuyat.intake.export.Download;
import org.anuyat.intake.export.TableFormat;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The duty roster and the duty ledger. */
@Path("/v1/municipalities/{municipality}/duty")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Duty")
public class DutyResource {
  private static final int LONGEST_DAYS = 400;
  private static final String DAY = "Common era, such as 2026-11-27";

  /**
   * An officer's word that he looked through every folder.
   *
   * @param officer who looked
   * @param remark may be left out
   */
  @Schema(name = "DutySignOffInput")
  public record SignOffInput(
      @NotBlank @Size(max = 200) @Schema(examples = "นางสาวสมมติ ตัวอย่าง") String officer,
      @Size(max = 1000) @Schema(examples = "ไม่มีอีเมลเข้าใหม่") String remark) {}

  /** The ledger of some days, the oldest first. */
  @Schema(name = "DutyLedger")
  public record Ledger(List<DutyEntry> items) {}

  @Inject Rosters rosters;
  @Inject DutyLedger ledger;
  @Inject SigningOff signing;
  @Inject JsonWebToken token;

  @GET
  @Path("roster")
  @Operation(
      operationId = "getDutyRoster",
      summary = "The duty roster (บัญชีเวรตรวจตู้จดหมาย)",
      description = "Empty until the municipality names somebody. Source: rules 3.7 and A3.1.")
  @APIResponse(responseCode = "200", description = "The roster")
  public Roster roster(@PathParam("municipality") String municipality) {
    return rosters.roster();
  }

  @PUT
  @Path("roster")
  @RolesAllowed({"municipality-admin", "province-operator"})
  @Operation(
      operationId = "putDutyRoster",
      summary = "Name the receiving officers and their deputies",
      description = "The whole roster at once. Idempotent. Source: rules 3.7, A1.4 and A3.1.")
  @APIResponse(responseCode = "200", description = "The roster as it now is")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public Roster putRoster(
      @PathParam("municipality") String municipality, @NotNull @Valid Roster roster) {
    rosters.replace(roster);
    return rosters.roster();
  }

  @GET
  @Path("ledger")
  @Operation(
      operationId = "getDutyLedger",
      summary = "The duty ledger (บันทึกการตรวจตู้จดหมาย), the oldest day first",
      description =
          "A morning and an afternoon sweep of every folder for each working day: who, when, how many"
              + " mails since the last one; signed off, open or missed. At most 400 days, none to"
              + " come. Source: rule A3.2.")
  @APIResponse(responseCode = "200", description = "The sweeps of those days")
  @APIResponse(responseCode = "400", description = "The days are wrong or too many")
  public Ledger ledger(
      @PathParam("municipality") String municipality,
      @Parameter(description = DAY, required = true) @QueryParam("from") @NotNull String from,
      @Parameter(description = DAY, required = true) @QueryParam("to") @NotNull String to) {
    return new Ledger(entries(municipality, from, to));
  }

  @GET
  @Path("ledger/export")
  @Operation(
      operationId = "exportDutyLedger",
      summary = "The duty ledger as a file to print and to keep",
      description = "CSV or XLSX with Thai titles; a cell never runs as a formula.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "400", description = "The days are wrong or too many")
  public Response export(
      @PathParam("municipality") String municipality,
      @Parameter(description = DAY, required = true) @QueryParam("from") @NotNull String from,
      @Parameter(description = DAY, required = true) @QueryParam("to") @NotNull String to,
      @Parameter(description = "csv or xlsx") @QueryParam("format") @DefaultValue("csv")
          TableFormat format) {
    return Download.of(
        LedgerTable.of(entries(municipality, from, to)),
        format,
        "duty-ledger-" + Moments.day("from", from) + "-" + Moments.day("to", to));
  }

  @POST
  @Path("ledger/{date}/{half}/sign-off")
  @RolesAllowed("intake-officer")
  @Operation(
      operationId = "signOffDutySweep",
      summary = "Sign off a sweep of every folder, also when nothing came",
      description =
          "Writes down who, when and how many mails each folder got since the last sweep, and ends"
              + " the alarm of a missed one; after its time it is on record as late. A line once"
              + " signed is never changed. Source: rule A3.2.")
  @APIResponse(responseCode = "200", description = "The line of the ledger")
  @APIResponse(responseCode = "400", description = "No sweep is owed then, or the day is to come")
  @APIResponse(responseCode = "409", description = "Signed off already")
  public DutyEntry signOff(
      @PathParam("municipality") String municipality,
      @Parameter(description = DAY) @PathParam("date") String date,
      @PathParam("half") DutyHalf half,
      @NotNull @Valid SignOffInput input) {
    return signing.sign(municipality, Moments.day("date", date), half, input, token.getName());
  }

  private List<DutyEntry> entries(String municipality, String from, String to) {
    LocalDate first = Moments.day("from", from);
    LocalDate last = Moments.day("to", to);
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS))) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "to must not be before from, nor more than 400 days after it"
              + " / วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น และห่างกันไม่เกิน 400 วัน");
    }
    return ledger.entries(municipality, first, last);
  }
}
