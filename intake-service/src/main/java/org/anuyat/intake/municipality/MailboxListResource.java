package org.anuyat.intake.municipality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anuyat.intake.export.Download;
import org.anuyat.intake.export.Table;
import org.anuyat.intake.export.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The announced mailboxes, for everybody. */
@Path("/v1/mailboxes")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Mailboxes")
public class MailboxListResource {
  private static final int ALL = 10_000;

  /**
   * A page of mailboxes.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record MailboxPage(
      List<PublishedMailbox> items, @Schema(examples = "05300118") String next) {}

  @Inject Municipalities municipalities;

  @GET
  @Operation(
      operationId = "listMailboxes",
      summary = "The announced mailboxes of the municipalities",
      description =
          "Public: name, address, telephone and office hours, in the order of codes, to be published"
              + " (rules PREP.1, A2.1). A municipality whose mailbox rests is left out.")
  @APIResponse(responseCode = "200", description = "A page of mailboxes")
  public MailboxPage list(
      @Parameter(description = "Municipalities after this code")
          @QueryParam("after")
          @DefaultValue("00000000")
          @Pattern(regexp = "[0-9]{8}")
          String after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    List<PublishedMailbox> items = municipalities.published(after, limit);
    return new MailboxPage(items, items.size() == limit ? items.getLast().code() : null);
  }

  @GET
  @Path("download")
  @Operation(
      operationId = "downloadMailboxes",
      summary = "The announced mailboxes as CSV or XLSX",
      description = "Public, for a web site or a notice board.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(
      @Parameter(description = "csv or xlsx") @QueryParam("format") @DefaultValue("csv")
          TableFormat format) {
    return Download.of(
        new Table(
            "ที่อยู่อีเมล",
            PublishedMailbox.COLUMNS,
            municipalities.published("00000000", ALL).stream().map(PublishedMailbox::cells)),
        format,
        "mailboxes");
  }
}
