package org.anuyat.cases.posted;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.anuyat.cases.agency.Done;
import org.anuyat.cases.agency.Idempotency;
import org.anuyat.cases.agency.NeedsScope;
import org.anuyat.cases.agency.Scope;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.storage.ObjectStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of posted applications. */
@Path("/v1/municipalities/{municipality}/posted-files")
@RunOnVirtualThread
@Tag(name = "Agencies: applications")
public class PostedFileResource {
  private static final String VIEW =
      """
      {"fileId":"019ab0c2-7b1e-7c3a-9d52-0f5a6e1b2c3d","name":"แผนที่.pdf",
       "contentType":"application/pdf","size":48213,
       "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "keptUntil":"2026-11-27T03:00:00Z"}
      """;

  @Inject Idempotency idempotency;
  @Inject ReceivingUpload receiving;
  @Inject PostedFiles files;
  @Inject PostedLimits limits;
  @Inject ObjectStore store;

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("agency")
  @NeedsScope(Scope.APPLICATIONS_WRITE)
  @Operation(
      operationId = "uploadPostedFile",
      summary = "Upload a file for an application that is to come",
      description =
          "The body is the file itself. It is kept for two days unless an application names it. Files"
              + " are examined like those of a mail; JPEG, PDF, DOC, DOCX and TXT are what the guideline"
              + " names (rule 3.4). Needs the scope `applications.write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "Kept",
      content =
          @Content(
              schema = @Schema(implementation = FileView.class),
              examples = @ExampleObject(name = "a map", value = VIEW)))
  @APIResponse(responseCode = "400", description = "A header or the name is missing or not valid")
  @APIResponse(responseCode = "403", description = "The scope applications.write is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(responseCode = "409", description = "The first request with this key is being done")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(
      responseCode = "422",
      description =
          "The bytes do not have the announced SHA-256, or the Idempotency-Key was used for another"
              + " request")
  public Response upload(
      @PathParam("municipality") String municipality,
      @Parameter(description = "The file's name", example = "แผนที่.pdf")
          @QueryParam("name")
          @NotBlank
          @Pattern(regexp = "[^\\p{Cntrl}/\\\\]{1,200}")
          String name,
      @Parameter(
              description = "RFC 9530",
              example = "sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:",
              required = true)
          @HeaderParam("Content-Digest")
          String contentDigest,
      @Parameter(description = "A new random text for each new request", required = true)
          @HeaderParam("Idempotency-Key")
          String key,
      @Parameter(hidden = true) @HeaderParam("Content-Type") @Size(max = 200) String contentType,
      InputStream body)
      throws IOException {
    java.nio.file.Path spooled = Files.createTempFile("anuyat-upload-", null);
    try {
      Upload upload =
          receiving.spool(
              body,
              spooled,
              name,
              contentType == null ? MediaType.APPLICATION_OCTET_STREAM : contentType,
              ContentDigest.sha256(contentDigest));
      return idempotency.once(
          key,
          "uploadPostedFile",
          upload,
          () -> Done.created(null, view(receiving.keep(upload, spooled))));
    } finally {
      Files.deleteIfExists(spooled);
    }
  }

  @GET
  @Path("{fileId}/content")
  @RolesAllowed("service")
  @Transactional
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "getPostedFileContent",
      summary = "The bytes of a file of a posted application",
      description = "For intake, which examines them like the files of a mail.")
  @APIResponse(responseCode = "200", description = "The bytes")
  @APIResponse(responseCode = "404", description = "No such file of an application")
  public Response content(
      @PathParam("municipality") String municipality, @PathParam("fileId") UUID fileId) {
    return files
        .findByIdOptional(fileId)
        .filter(file -> file.applicationId().isPresent())
        .map(file -> Response.ok(store.open(PostedFile.objectKey(municipality, file.id()))).build())
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private FileView view(PostedFile file) {
    return new FileView(
        file.id(),
        file.name(),
        file.contentType(),
        file.size(),
        file.sha256(),
        file.uploadedAt().plus(limits.keepUploads()));
  }
}
