package org.anuyat.payment.slip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where slips are uploaded: by an officer at the counter, or by a portal with role service. */
@Path("/v1/municipalities/{municipality}/fees/{feeId}/slips")
@Tag(name = "Slips")
@RolesAllowed({"finance-officer", "service"})
@RunOnVirtualThread
public class SlipUploadResource {
  private static final String COURSE =
      "JPEG or PDF, told by content, at most 20,000,000 bytes (rule 6.3). It is looked at"
          + " afterwards and then lies on the desk, or is blocked, as a mailed one. The same bytes"
          + " for the same fee again answer 200 with the first upload and change nothing. For a fee"
          + " that needs no money it waits on the desk all the same: it may show a second payment.";

  private static final int LONGEST_NAME = 255;

  @Inject UploadingSlip uploading;
  @Inject JsonWebToken token;

  @POST
  @Consumes({"image/jpeg", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      operationId = "uploadSlip",
      summary = "Hand in a slip as the body of the request",
      description = COURSE)
  @APIResponse(
      responseCode = "201",
      description = "Taken; its state is AWAITED until it was looked at",
      content = @Content(schema = @Schema(implementation = SlipView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Uploaded before",
      content = @Content(schema = @Schema(implementation = SlipView.class)))
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "It is neither JPEG nor PDF")
  public Response upload(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      InputStream content)
      throws IOException {
    var file = Files.createTempFile("slip", ".upload");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      return answer(new UploadingSlip.Upload(feeId, file, "", token.getSubject()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "uploadSlipForm",
      summary = "Hand in a slip as the field \"file\" of a form",
      description = COURSE)
  @APIResponse(
      responseCode = "201",
      description = "Taken; its state is AWAITED until it was looked at",
      content = @Content(schema = @Schema(implementation = SlipView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Uploaded before",
      content = @Content(schema = @Schema(implementation = SlipView.class)))
  @APIResponse(responseCode = "400", description = "The form has no field \"file\"")
  @APIResponse(responseCode = "404", description = "No such fee in this municipality")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "It is neither JPEG nor PDF")
  public Response uploadForm(
      @PathParam("municipality") String municipality,
      @PathParam("feeId") UUID feeId,
      @RestForm("file") FileUpload file)
      throws IOException {
    if (file == null) {
      throw new Problem(ProblemType.INVALID_INPUT, "the form has no field \"file\"");
    }
    String name = file.fileName() == null ? "" : file.fileName();
    return answer(
        new UploadingSlip.Upload(
            feeId,
            file.uploadedFile(),
            name.substring(0, Math.min(LONGEST_NAME, name.length())),
            token.getSubject()));
  }

  private Response answer(UploadingSlip.Upload upload) throws IOException {
    UploadingSlip.Answer answer = uploading.upload(upload);
    return Response.status(answer.isNew() ? Response.Status.CREATED : Response.Status.OK)
        .entity(answer.slip())
        .type(MediaType.APPLICATION_JSON)
        .build();
  }
}
