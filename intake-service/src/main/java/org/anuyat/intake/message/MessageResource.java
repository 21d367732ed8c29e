package org.anuyat.intake.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.proposal.Confirmations;
import org.anuyat.intake.proposal.Proposals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of messages, their raw bytes and their files. */
@Path("/v1/municipalities/{municipality}/messages")
@RolesAllowed({
  "intake-officer",
  "case-officer",
  "finance-officer",
  "municipality-admin",
  "province-operator",
  "service"
})
@RunOnVirtualThread
@Tag(name = "Messages")
public class MessageResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page of messages, the newest first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record MessagePage(List<MessageSummary> items, UUID next) {}

  @Inject Messages messages;
  @Inject ListingMessages listing;
  @Inject Attachments attachments;
  @Inject Proposals proposals;
  @Inject Confirmations confirmations;
  @Inject Handlings handlings;
  @Inject Acknowledging acknowledging;
  @Inject ServingFiles files;

  @GET
  @Operation(
      operationId = "listMessages",
      summary = "Messages, the newest first: listed, filtered and searched",
      description =
          """
          Several conditions must all hold. `q` (at least 3 characters, in Thai or English, any case, \
          Thai or Arabic digits) is looked for anywhere in subject, sender's name and address, file \
          names and the first 20,000 characters of the text. A `q` that is a register number, such as \
          `123/2569` or `๑๒๓/๒๕๖๙`, finds the message of that number only. Sources: rules A3.5, A3.6.\
          """)
  @APIResponse(responseCode = "200", description = "A page of messages; empty when none fits")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public MessagePage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @Parameter(description = "Only these states; give it several times") @QueryParam("state")
          Set<MessageState> states,
      @Parameter(description = "Arrived at or after, ISO 8601", example = "2026-11-20T00:00:00Z")
          @QueryParam("from")
          String from,
      @Parameter(description = "Arrived before, ISO 8601", example = "2026-11-21T00:00:00Z")
          @QueryParam("to")
          String to,
      @Parameter(description = "Whether an acknowledgement was written (rule A3.6)")
          @QueryParam("acknowledged")
          Boolean acknowledged,
      @Parameter(description = "Words to search for, or a register number", example = "ร้านอาหาร")
          @QueryParam("q")
          @Size(min = 3, max = 200)
          String q,
      @Parameter(description = "SHA-256 of the raw bytes, lower-case hex")
          @QueryParam("sha256")
          @Pattern(regexp = "[0-9a-f]{64}")
          String sha256,
      @Parameter(description = "The IMAP folder it lay in first", example = "INBOX")
          @QueryParam("folder")
          String folder,
      @Parameter(description = "Only mail of this case") @QueryParam("caseId") UUID caseId,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    MessageFilter filter =
        new MessageFilter(
            states,
            instant("from", from),
            instant("to", to),
            acknowledged,
            q,
            sha256,
            folder,
            caseId);
    List<MessageSummary> items = listing.page(filter, after == null ? LAST : after, limit);
    return new MessagePage(items, items.size() == limit ? items.getLast().id() : null);
  }

  @GET
  @Path("{messageId}")
  @Transactional
  @Operation(operationId = "getMessage", summary = "One message")
  @APIResponse(responseCode = "200", description = "The message")
  @APIResponse(responseCode = "404", description = "No such message")
  public MessageView get(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    Message message = require(messageId);
    return MessageView.of(
        message,
        acknowledging.decisionFor(messageId).orElse(null),
        message.state == MessageState.JUNK ? List.of() : attachments.of(messageId),
        handlings.of(messageId),
        message.state == MessageState.JUNK ? List.of() : proposals.of(messageId),
        confirmations.of(messageId).orElse(null));
  }

  @GET
  @Path("{messageId}/raw")
  @Operation(operationId = "getRawMessage", summary = "The raw bytes, unchanged")
  @APIResponse(
      responseCode = "200",
      description = "The raw message; of a too large one only its header",
      content =
          @Content(
              mediaType = "message/rfc822",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "403",
      description = "A file in it is infected: the raw mail goes to the case file only")
  @APIResponse(responseCode = "404", description = "No such message, or nothing of it was kept")
  @APIResponse(responseCode = "409", description = "Junk, which is not opened; rescue it first")
  public Response raw(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    return files.raw(messageId);
  }

  @GET
  @Path("{messageId}/attachments/{attachmentId}")
  @Operation(
      operationId = "getAttachment",
      summary = "The bytes of one file",
      description =
          "Always as a download, never shown by a browser. A file with a warning such as MACRO,"
              + " SCRIPTED_PDF, PROGRAM or BOMB goes to intake and case officers and services only;"
              + " an infected one to nobody. Rules 3.4, 3.5.")
  @APIResponse(
      responseCode = "200",
      description = "The file, for saving only",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "403",
      description = "The file is infected, or its warnings are not for your role")
  @APIResponse(responseCode = "404", description = "No such file")
  @APIResponse(responseCode = "409", description = "A file of junk, which is not opened")
  @APIResponse(
      responseCode = "503",
      description = "The file waits for the antivirus, which does not answer; try again later")
  public Response attachment(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @PathParam("attachmentId") UUID attachmentId) {
    return files.attachment(messageId, attachmentId);
  }

  private static Instant instant(String name, String value) {
    try {
      return value == null ? null : Instant.parse(value);
    } catch (DateTimeParseException notAnInstant) {
      throw new Problem(ProblemType.INVALID_INPUT, name + " must be an ISO 8601 instant");
    }
  }

  private Message require(UUID messageId) {
    return messages
        .findByIdOptional(messageId)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
