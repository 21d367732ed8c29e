package org.anuyat.cases.applicant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.cases.casefile.Receipt;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where intake hands in the applicants' mails. */
@Path("/v1/municipalities/{municipality}/case-files")
@RunOnVirtualThread
@RolesAllowed("service")
@Tag(name = "Mail", description = "What intake hands in")
public class MailResource {
  @Inject OpeningCaseFile openingCaseFile;
  @Inject JoiningReply joiningReply;

  @PUT
  @Path("by-message/{messageId}")
  @Operation(
      operationId = "openCaseFile",
      summary = "Open a case from a mail",
      description =
          "The same mail again answers the same case and changes nothing. The mail and its files"
              + " are then copied into the electronic case file (rule 4.5).")
  @APIResponse(
      responseCode = "200",
      description = "The case this mail opened before",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  public RestResponse<Receipt> open(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @Valid @NotNull MailFromApplicant mail) {
    requireSameMessage(messageId, mail);
    OpeningCaseFile.Opened opened = openingCaseFile.open(mail);
    return RestResponse.status(
        opened.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, opened.receipt());
  }

  @PUT
  @Path("{caseId}/replies/{messageId}")
  @Operation(
      operationId = "joinReply",
      summary = "The applicant's reply joins the case",
      description =
          "A case that waits for the applicant goes back under review; in every other status the"
              + " reply is filed and the status stays. A reply whose first line is only `สถานะ` or"
              + " `STATUS` never changes the status: the applicant is told by mail where the case"
              + " stands, up to 3 times a day. The same reply again changes nothing.")
  @APIResponse(responseCode = "200", description = "Filed, now or before")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "No such case in this municipality")
  @APIResponse(responseCode = "422", description = "The mail belongs to another case")
  public Receipt reply(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("messageId") UUID messageId,
      @Valid @NotNull MailFromApplicant mail) {
    requireSameMessage(messageId, mail);
    return joiningReply.join(caseId, mail);
  }

  private static void requireSameMessage(UUID messageId, MailFromApplicant mail) {
    if (!messageId.equals(mail.messageId())) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "messageId in the path and in the body must be the same");
    }
  }
}
