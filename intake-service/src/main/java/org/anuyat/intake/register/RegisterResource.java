package org.anuyat.intake.register;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.intake.calendar.ThaiDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two registers. */
@Path("/v1/municipalities/{municipality}/registers")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Registers")
public class RegisterResource {
  /**
   * A page of a register.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record RegisterPage(int year, List<RegisterEntryView> items, Integer next) {}

  @Inject Registers registers;
  @Inject Clock clock;

  @GET
  @Path("incoming")
  @Operation(
      operationId = "listIncomingRegister",
      summary = "The incoming register (ทะเบียนหนังสือรับ) of a Buddhist year",
      description = "In the order of numbers, a page at a time.")
  @APIResponse(responseCode = "200", description = "A page of the register")
  public RegisterPage incoming(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Buddhist year; default this year") @QueryParam("year") Integer year,
      @Parameter(description = "Lines after this number") @QueryParam("after") @DefaultValue("0")
          int after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    return page(municipality, RegisterKind.INCOMING, year, after, limit);
  }

  @GET
  @Path("outgoing")
  @Operation(
      operationId = "listOutgoingRegister",
      summary = "The outgoing register (ทะเบียนหนังสือส่ง) of a Buddhist year",
      description = "In the order of numbers, a page at a time.")
  @APIResponse(responseCode = "200", description = "A page of the register")
  public RegisterPage outgoing(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Buddhist year; default this year") @QueryParam("year") Integer year,
      @Parameter(description = "Lines after this number") @QueryParam("after") @DefaultValue("0")
          int after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    return page(municipality, RegisterKind.OUTGOING, year, after, limit);
  }

  private RegisterPage page(
      String municipality, RegisterKind register, Integer year, int after, int limit) {
    int wanted =
        year == null
            ? ThaiDates.buddhistYear(LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK))
            : year;
    List<RegisterEntryView> entries = registers.page(municipality, register, wanted, after, limit);
    boolean more = entries.size() == limit;
    return new RegisterPage(wanted, entries, more ? number(entries.getLast()) : null);
  }

  private static Integer number(RegisterEntryView entry) {
    return Integer.valueOf(entry.number().substring(0, entry.number().indexOf('/')));
  }
}
