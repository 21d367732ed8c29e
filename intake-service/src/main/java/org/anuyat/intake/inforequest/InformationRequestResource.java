package org.anuyat.intake.inforequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.export.Download;
import org.anuyat.intake.export.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mailroom's log of information requests; case-service answers them. */
@Path("/v1/municipalities/{municipality}/information-requests")
@RolesAllowed("intake-officer")
@RunOnVirtualThread
@Tag(name = "Information requests")
public class InformationRequestResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page of the log, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record InformationRequestPage(List<InformationRequestView> items, UUID next) {}

  /** What an officer notes for follow-up and FAQ. */
  public record RemarksInput(
      @NotNull @Size(max = 2_000) @Schema(examples = "ถามบ่อย") String remarks) {}

  @Inject InformationRequests requests;
  @Inject TakingAnswer taking;
  @Inject Clock clock;

  @GET
  @RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
  @Operation(
      operationId = "listInformationRequests",
      summary = "The log of information requests (rule 1.7), the newest first",
      description =
          "Date received (deemed, rule 1.4), date answered, requester, subject, information source and"
              + " remarks of each request. `q` (3 characters or more) is looked for in number, requester,"
              + " subject, source and remarks, in Thai or English, in any digits. `from` and `to` are about when it"
              + " counts as received.")
  @APIResponse(responseCode = "200", description = "A page of the log; empty when none fits")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public InformationRequestPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "true: the answered ones; false: those still open")
          @QueryParam("answered")
          Boolean answered,
      @Parameter(description = "Buddhist year of receipt", example = "2569")
          @QueryParam("year")
          @Min(2400)
          @Max(2999)
          Integer year,
      @Parameter(description = "Words to search for", example = "ทะเบียนราษฎร")
          @QueryParam("q")
          @Size(min = 3, max = 200)
          String q,
      @BeanParam PeriodFilter received,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<InformationRequestView> items =
        requests.page(
            new RequestFilter(answered, year, received.first(), received.end(), q),
            after == null ? LAST : after,
            limit);
    return new InformationRequestPage(
        items, items.size() == limit ? items.getLast().messageId() : null);
  }

  @GET
  @Path("export")
  @RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
  @Operation(
      operationId = "exportInformationRequests",
      summary = "The log of a Buddhist year as a file",
      description =
          "The six columns of rule 1.7, in the order of receipt. A cell that a spreadsheet would run as"
              + " a formula is made text.")
  @APIResponse(
      responseCode = "200",
      description = "The log, for saving",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Buddhist year; default this year")
          @QueryParam("year")
          @Min(2400)
          @Max(2999)
          Integer year,
      @Parameter(description = "csv or xlsx") @QueryParam("format") @DefaultValue("csv")
          TableFormat format) {
    int wanted =
        year == null
            ? ThaiDates.buddhistYear(LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK))
            : year;
    return Download.of(
        RequestLog.table(wanted, requests.ofYear(wanted)),
        format,
        "information-requests-" + municipality + "-" + Integer.toString(wanted));
  }

  @PUT
  @Path("{messageId}/answer")
  @RolesAllowed("service")
  @Operation(
      operationId = "putInformationAnswer",
      summary = "Case-service has answered an information request",
      description =
          "The letter is mailed in the requester's thread (rule 1.5) and the line of the log is closed."
              + " The same answer again changes nothing. Personal data without a stated identity proof is"
              + " refused (rule 1.6).")
  @APIResponse(responseCode = "200", description = "The request, answered now or before")
  @APIResponse(responseCode = "400", description = "Something is missing; the detail names it")
  @APIResponse(responseCode = "404", description = "No such information request")
  @APIResponse(responseCode = "422", description = "Personal data without an identity proof")
  public InformationRequestView answer(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid AnswerInput answer) {
    return taking.take(messageId, answer);
  }

  @PUT
  @Path("{messageId}/remarks")
  @Operation(
      operationId = "putInformationRequestRemarks",
      summary = "Write the remarks of an information request (rule 1.7)",
      description = "Replaces the remarks; at most 2,000 characters.")
  @APIResponse(responseCode = "200", description = "The request with its remarks")
  @APIResponse(responseCode = "404", description = "No such information request")
  public InformationRequestView remarks(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid RemarksInput input) {
    return requests.note(messageId, input.remarks());
  }
}
