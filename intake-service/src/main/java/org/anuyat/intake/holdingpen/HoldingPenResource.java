package org.anuyat.intake.holdingpen;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the intake officer sees and does in the holding pen. */
@Path("/v1/municipalities/{municipality}/holding-pen")
@RolesAllowed("intake-officer")
@RunOnVirtualThread
@Tag(name = "Holding pen")
public class HoldingPenResource {
  private static final UUID FIRST = new UUID(0, 0);

  /** The case a message is laid to. */
  public record Attach(
      @NotNull @Schema(examples = "0190a1b2-0000-7000-8000-000000000001") UUID caseId) {}

  /**
   * What a held message is.
   *
   * @param applicant the address of the person whose matter it is, when the mail does not tell; the
   *     acknowledgement and all answers go there
   */
  public record Place(
      @NotNull PlaceAs as,
      @Email @Size(max = 254) @Schema(examples = "citizen@example.org") String applicant) {}

  /**
   * A page of waiting messages, the oldest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record HeldMessagePage(List<HeldMessageView> items, UUID next) {}

  @Inject HoldingPen pen;
  @Inject JsonWebToken token;

  @GET
  @Operation(
      operationId = "listHeldMessages",
      summary = "Mail that waits for an officer",
      description =
          "Each with why it waits and the matters it may belong to. `from` and `to` are about when"
              + " it began to wait. Words are searched for with `GET"
              + " …/messages?state=HOLDING_PEN&q=…`.")
  @APIResponse(responseCode = "200", description = "A page, the oldest first")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public HeldMessagePage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "Only these reasons; give it several times") @QueryParam("reason")
          Set<HoldReason> reasons,
      @BeanParam PeriodFilter held,
      @Parameter(description = "Messages after this id") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    List<HeldMessageView> items =
        pen.waitingAfter(after == null ? FIRST : after, reasons, held, limit);
    return new HeldMessagePage(items, items.size() == limit ? items.getLast().messageId() : null);
  }

  @GET
  @Path("{messageId}")
  @Operation(
      operationId = "getHeldMessage",
      summary = "One message of the holding pen",
      description = "With the matters it may belong to, the best guess first, each with reasons.")
  @APIResponse(responseCode = "200", description = "The held message")
  @APIResponse(responseCode = "404", description = "No such message in the pen")
  public HeldMessageView get(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    return pen.view(messageId);
  }

  @POST
  @Path("{messageId}/attach")
  @Operation(
      operationId = "attachHeldMessage",
      summary = "Lay a message to a case",
      description =
          "The case takes it in as a reply; an unknown case sends it back to the pen. An"
              + " acknowledgement that is still owed is sent.")
  @APIResponse(responseCode = "204", description = "Laid to the case")
  @APIResponse(responseCode = "404", description = "No such message in the pen")
  @APIResponse(responseCode = "409", description = "It was laid to a case already")
  public void attach(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid Attach attach) {
    pen.attach(messageId, attach.caseId(), token.getSubject());
  }

  @POST
  @Path("{messageId}/place")
  @Operation(
      operationId = "placeHeldMessage",
      summary = "Say what a held message is",
      description =
          "An application opens a new case, an information request stays in the mailroom, junk is"
              + " closed. Who said so and when is on record; an acknowledgement that is still owed"
              + " is sent (rules A3.6, A3.7).")
  @APIResponse(responseCode = "204", description = "Placed")
  @APIResponse(responseCode = "404", description = "No such message in the pen")
  @APIResponse(
      responseCode = "409",
      description = "It was placed already, or nobody is known to answer: name the applicant")
  public void place(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid Place place) {
    pen.place(messageId, place.as(), place.applicant(), token.getSubject());
  }

  @POST
  @Path("{messageId}/release")
  @Operation(
      operationId = "releaseHeldMessage",
      summary = "Set a doubt aside",
      description =
          "A message held as NOT_ADDRESSED_TO_US, SENDER_NOT_AUTHENTIC or APPLICANT_UNKNOWN (then it"
              + " is the colleague's own letter) is read once more as if there were no such doubt:"
              + " it becomes what it is, and is acknowledged (rule A3.6).")
  @APIResponse(responseCode = "204", description = "Released; it is read within seconds")
  @APIResponse(responseCode = "404", description = "No such message in the pen")
  @APIResponse(responseCode = "409", description = "It was placed already, or is held otherwise")
  public void release(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    pen.release(messageId, token.getSubject());
  }
}
