package org.anuyat.payment.slip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All slips of the municipality, also those whose fee nobody knows yet. */
@Path("/v1/municipalities/{municipality}/slips")
@Tag(name = "Slips")
@RunOnVirtualThread
public class SlipDeskResource {
  /** Which fee the slips of a mail are for, and how the officer knows. */
  public record AttachBody(
      @NotNull UUID feeId,
      @NotBlank @Size(max = 500) @Schema(examples = "ผู้ขอโทรแจ้งว่าส่งจากอีเมลของบุตร")
          String reason) {}

  /** One page of slips. */
  @Schema(name = "SlipPage")
  public record Page(
      List<SlipView> items,
      @Schema(nullable = true, description = "The `after` of the following page") UUID next) {}

  /** The slips of one mail. */
  @Schema(name = "AttachedSlips")
  public record Attached(List<SlipView> slips) {}

  @Inject Slips slips;
  @Inject SlipFiles files;
  @Inject AttachingSlip attaching;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @GET
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "listSlips",
      summary = "Slips in the order they came",
      description =
          "With state UNMATCHED those whose fee nobody knows, with BLOCKED those seen before for"
              + " another fee. Up to 200 a page; `next` is the `after` of the following page, or"
              + " null (rule 6.4).")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "400", description = "A parameter is malformed")
  public Page list(
      @PathParam("municipality") String municipality,
      @QueryParam("state") SlipState state,
      @Parameter(description = "First day of arrival, Bangkok date", example = "2026-11-01")
          @QueryParam("from")
          String from,
      @Parameter(description = "Last day of arrival, Bangkok date", example = "2026-11-30")
          @QueryParam("to")
          String to,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    List<SlipView> page =
        slips.page(state, startOf(from, 0), startOf(to, 1), after, limit).stream()
            .map(SlipView::of)
            .toList();
    return new Page(page, page.size() < limit ? null : page.getLast().slipId());
  }

  private Instant startOf(String day, int daysLater) {
    if (day == null) {
      return null;
    }
    try {
      return LocalDate.parse(day).plusDays(daysLater).atStartOfDay(clock.getZone()).toInstant();
    } catch (DateTimeException malformed) {
      throw new Problem(ProblemType.INVALID_INPUT, "from and to are dates such as 2026-11-01");
    }
  }

  @GET
  @Path("{slipId}/preview.png")
  @Produces("image/png")
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "getAnySlipPreview",
      summary = "A slip's picture, safe to show, also while its fee is not known",
      description = "As getSlipPreview.")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such slip, or no picture could be made")
  public Response preview(
      @PathParam("municipality") String municipality, @PathParam("slipId") UUID slipId) {
    return SlipDownload.preview(files.preview(slips.get(slipId)));
  }

  @GET
  @Path("{slipId}/content")
  @RolesAllowed({"finance-officer", "service"})
  @Transactional
  @Operation(
      operationId = "getAnySlipContent",
      summary = "A slip's bytes as they came, also while its fee is not known",
      description = "JPEG or PDF, as a download that a browser does not run (rule 6.4).")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such slip, or its file is not kept")
  @APIResponse(responseCode = "500", description = "The stored file is not what was received")
  public Response content(
      @PathParam("municipality") String municipality, @PathParam("slipId") UUID slipId) {
    Slip slip = slips.get(slipId);
    return SlipDownload.file(files.open(slip), slip, files.safeFileName(slip));
  }

  @POST
  @Path("{messageId}/attach")
  @RolesAllowed("finance-officer")
  @Operation(
      operationId = "attachSlips",
      summary = "Say which fee the slips of a mail are for",
      description =
          "For a mail without a usable Transaction ID, or from another address than the payer's."
              + " The slips then go the way of any others: on the desk, or blocked if they were"
              + " seen before. For the same fee again nothing changes (rules 6.2, 6.5).")
  @APIResponse(responseCode = "200", description = "The mail's slips")
  @APIResponse(responseCode = "400", description = "A field is missing or malformed")
  @APIResponse(responseCode = "403", description = "The officer reviewed or approved the case")
  @APIResponse(responseCode = "404", description = "No such mail or fee in this municipality")
  @APIResponse(
      responseCode = "409",
      description = "The mail belongs to another fee, or the citizen was not told of the fee yet")
  @APIResponse(responseCode = "422", description = "No file of the mail can be a proof")
  public Attached attach(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid AttachBody body) {
    return new Attached(
        attaching.attach(messageId, body.feeId(), body.reason(), token.getSubject()));
  }
}
