package org.anuyat.intake.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Junk (อีเมลขยะ), which is never opened: an officer deletes it or rescues it. */
@Path("/v1/municipalities/{municipality}/junk")
@RolesAllowed("intake-officer")
@RunOnVirtualThread
@Tag(name = "Junk")
public class JunkResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page of junk mails, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record JunkPage(List<JunkView> items, UUID next) {}

  @Inject Messages messages;
  @Inject HandlingJunk junk;
  @Inject JsonWebToken token;

  @GET
  @Operation(
      operationId = "listJunk",
      summary = "Junk, the newest first",
      description =
          "Mail the municipality's own filter marked, or an officer called junk. It was not read:"
              + " only number, time, size and hash are known (rule A3.3). `from` and `to` are about when it arrived.")
  @APIResponse(responseCode = "200", description = "A page of junk mails")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public JunkPage list(
      @PathParam("municipality") String municipality,
      @BeanParam PeriodFilter arrived,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @Parameter(description = "Most items on the page, 1 to 500")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(500)
          int limit) {
    List<JunkView> items = messages.junkBefore(after == null ? LAST : after, arrived, limit);
    return new JunkPage(items, items.size() == limit ? items.getLast().messageId() : null);
  }

  @POST
  @Path("{messageId}/discard")
  @Operation(
      operationId = "discardJunk",
      summary = "Delete a junk mail at once",
      description =
          "Removes its bytes here and the mail in the mailbox, unopened. Register number, times,"
              + " SHA-256 and the officer stay on record (rule A3.3).")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", description = "No such junk mail")
  @APIResponse(responseCode = "409", description = "It was deleted already")
  public void discard(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    junk.discard(messageId, token.getSubject());
  }

  @POST
  @Path("{messageId}/rescue")
  @Operation(
      operationId = "rescueJunk",
      summary = "Treat a junk mail as a person's letter",
      description =
          "Moves it to the inbox with its arrival time, reads it, acknowledges it and hands it on;"
              + " its legal clocks run from its arrival (rules A3.4, A3.6).")
  @APIResponse(responseCode = "204", description = "Rescued; it is read within seconds")
  @APIResponse(responseCode = "404", description = "No such junk mail")
  @APIResponse(responseCode = "409", description = "It was deleted already")
  public void rescue(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    junk.rescue(messageId, token.getSubject());
  }
}
