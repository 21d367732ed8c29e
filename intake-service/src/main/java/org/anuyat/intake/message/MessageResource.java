package org.anuyat.intake.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.storage.ObjectStore;
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
  @Inject Attachments attachments;
  @Inject Acknowledging acknowledging;
  @Inject ObjectStore store;

  @GET
  @Operation(operationId = "listMessages", summary = "Messages, the newest first")
  @APIResponse(responseCode = "200", description = "A page of messages")
  public MessagePage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @Parameter(description = "Only this state") @QueryParam("state") MessageState state,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<MessageSummary> items = messages.newestBefore(after == null ? LAST : after, state, limit);
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
    return MessageView.of(
        require(messageId),
        acknowledging.decisionFor(messageId).orElse(null),
        attachments.of(messageId));
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
  @APIResponse(responseCode = "404", description = "No such message, or nothing of it was kept")
  public Response raw(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId) {
    String key = messages.rawKey(messageId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return SafeDownload.of(store.open(key), "message/rfc822", messageId + ".eml");
  }

  @GET
  @Path("{messageId}/attachments/{attachmentId}")
  @Operation(operationId = "getAttachment", summary = "The bytes of one file")
  @APIResponse(
      responseCode = "200",
      description = "The file, for saving only",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No such file")
  public Response attachment(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @PathParam("attachmentId") UUID attachmentId) {
    Attachments.Content content =
        attachments
            .open(messageId, attachmentId)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    InputStream bytes = content.bytes();
    return SafeDownload.of(bytes, content.contentType(), content.name());
  }

  private Message require(UUID messageId) {
    return messages
        .findByIdOptional(messageId)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
