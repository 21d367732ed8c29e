package org.anuyat.intake.mailbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which message a mail of the IMAP server became. */
@Path("/v1/municipalities/{municipality}/mailbox/items")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator", "service"})
@RunOnVirtualThread
@Tag(name = "Mailbox")
public class MailboxItemResource {
  /**
   * A page of items by rising UID.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record MailboxItemPage(
      List<MailboxItemView> items, @Schema(examples = "4211") Long next) {}

  @Inject MailboxItems items;

  @GET
  @Operation(
      operationId = "listMailboxItems",
      summary = "Mails of a folder on the mail server and the messages they became",
      description =
          "By folder, UIDVALIDITY and UID (RFC 9051), rising. A UID that is not listed was not seen"
              + " yet, or arrived before the mailbox was taken into use. Source: rules A3.2, A3.5.")
  @APIResponse(responseCode = "200", description = "A page; empty when nothing is known")
  @APIResponse(responseCode = "400", description = "folder or uidValidity is missing")
  public MailboxItemPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "The folder's full name, letters as they are", example = "INBOX")
          @QueryParam("folder")
          @NotNull
          String folder,
      @Parameter(description = "The folder's UIDVALIDITY") @QueryParam("uidValidity") @NotNull
          Long uidValidity,
      @Parameter(description = "Only this UID") @QueryParam("uid") Long uid,
      @Parameter(description = "Only UIDs above this one: `next` of the page before")
          @QueryParam("after")
          @DefaultValue("0")
          long after,
      @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit) {
    FolderKey key = new FolderKey(municipality, folder, uidValidity);
    if (uid != null) {
      return new MailboxItemPage(items.between(key, uid, uid, 1), null);
    }
    List<MailboxItemView> found = items.between(key, after + 1, Long.MAX_VALUE, limit);
    return new MailboxItemPage(found, found.size() == limit ? found.getLast().uid() : null);
  }
}
