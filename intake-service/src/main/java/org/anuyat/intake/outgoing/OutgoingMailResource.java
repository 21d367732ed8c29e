package org.anuyat.intake.outgoing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the other services hand over their mail, and officers follow it. */
@Path("/v1/municipalities/{municipality}/outgoing-mails")
@RunOnVirtualThread
@Tag(name = "Outgoing mail")
public class OutgoingMailResource {
  private static final String KEY = "[A-Za-z0-9._-]{1,120}";

  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page of outgoing mails, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record OutgoingMailPage(List<OutgoingMailView> items, UUID next) {}

  /**
   * Each time a mail was sent again, the first first.
   *
   * @param next always null: they are few
   */
  public record ResendPage(List<ResendView> items, @Schema(examples = "2") String next) {}

  /** Where to send it; null: to the same address. */
  public record ResendInput(
      @Email @Size(max = 254) @Schema(examples = "citizen@example.org") String to) {}

  @Inject Resending resending;
  @Inject JsonWebToken token;
  @Inject QueueingMail queueing;
  @Inject OutgoingMails mails;
  @Inject Municipalities municipalities;

  @GET
  @RolesAllowed({"intake-officer", "case-officer", "municipality-admin", "province-operator"})
  @Operation(
      operationId = "listOutgoingMails",
      summary = "Outgoing mails, the newest first",
      description =
          "Searched in Thai too. A mail that came back says why in plain Thai and English and what to"
              + " do about it (rule A5.3).")
  @APIResponse(responseCode = "200", description = "A page; empty when nothing fits")
  @APIResponse(responseCode = "400", description = "A moment that is none")
  public OutgoingMailPage list(
      @PathParam("municipality") String municipality,
      @Valid @BeanParam OutgoingMailFilter filter,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<OutgoingMailView> items = mails.newestBefore(after == null ? LAST : after, filter, limit);
    return new OutgoingMailPage(items, items.size() == limit ? items.getLast().id() : null);
  }

  @PUT
  @Path("{key}")
  @RolesAllowed("service")
  @Operation(
      operationId = "putOutgoingMail",
      summary = "Hand over a mail",
      description =
          "The key is the sender's natural key; the same key again answers the first mail.")
  @APIResponse(responseCode = "200", description = "The mail, queued or further")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public OutgoingMailView put(
      @PathParam("municipality") String municipality,
      @PathParam("key") @Pattern(regexp = KEY) String key,
      @NotNull @Valid OutgoingMailInput input) {
    if (!input.purpose().isForServices()) {
      throw new Problem(ProblemType.INVALID_INPUT, "purpose is reserved for intake itself");
    }
    if (municipalities.profile(municipality).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return queueing.queue(input.letter(key));
  }

  @GET
  @Path("{key}")
  @RolesAllowed({"service", "intake-officer"})
  @Transactional
  @Operation(operationId = "getOutgoingMail", summary = "How far a mail is")
  @APIResponse(responseCode = "200", description = "The mail's state")
  @APIResponse(responseCode = "404", description = "No mail with this key")
  public OutgoingMailView get(
      @PathParam("municipality") String municipality,
      @PathParam("key") @Pattern(regexp = KEY) String key) {
    return mails
        .byKey(key)
        .map(OutgoingMailView::of)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  @POST
  @Path("{key}/resend")
  @RolesAllowed("intake-officer")
  @Operation(
      operationId = "resendOutgoingMail",
      summary = "Send a mail again",
      description =
          "The same letter with the same number and a new Message-ID. To a corrected address only when"
              + " it failed or came back; the address is then believed in this matter, and later letters"
              + " go there too. Who, when and what it was before is recorded.")
  @APIResponse(responseCode = "200", description = "The mail, queued again")
  @APIResponse(responseCode = "400", description = "Not an address")
  @APIResponse(responseCode = "404", description = "No mail with this key")
  @APIResponse(
      responseCode = "409",
      description = "Still on its way, or its address is not in doubt")
  public OutgoingMailView resend(
      @PathParam("municipality") String municipality,
      @PathParam("key") @Pattern(regexp = KEY) String key,
      @NotNull @Valid ResendInput input) {
    return resending.resend(key, input.to(), token.getSubject());
  }

  @GET
  @Path("{key}/resends")
  @RolesAllowed({"intake-officer", "municipality-admin"})
  @Operation(
      operationId = "listResends",
      summary = "Each time a mail was sent again",
      description = "Who, when, to which address before and why.")
  @APIResponse(responseCode = "200", description = "All of them; empty when it never was")
  @APIResponse(responseCode = "404", description = "No mail with this key")
  public ResendPage resends(
      @PathParam("municipality") String municipality,
      @PathParam("key") @Pattern(regexp = KEY) String key) {
    return new ResendPage(resending.of(key), null);
  }
}
