package org.anuyat.permit.filecheck;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public check of a file for machines. */
@Path("/v1/permit-files")
@Tag(name = "Public check")
public class FileResource {
  @Inject CheckingFile checking;
  @Inject Inspecting inspecting;

  @GET
  @Path("{sha256}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "checkPermitFileByHash",
      summary = "Whether a file with this hash is a permit that holds",
      description =
          "Public and free (rule 7.3). The caller hashes the file himself, so that it never leaves his"
              + " machine. Found means: byte for byte the document that was issued and signed.")
  @APIResponse(responseCode = "200", description = "The verdict; the document is unaltered")
  @APIResponse(responseCode = "404", description = "No permit is this file; look into it with POST")
  public FileVerdict checkHash(
      @Parameter(description = "SHA-256 of the file, lower-case hex")
          @PathParam("sha256")
          @Pattern(regexp = "[0-9a-f]{64}")
          String sha256) {
    return checking.byHash(sha256).orElseThrow(() -> new Problem(ProblemType.UNKNOWN_FILE));
  }

  @POST
  @PermitAll
  @RunOnVirtualThread
  @Consumes("application/pdf")
  @Operation(
      operationId = "checkPermitFile",
      summary = "Look into a file",
      description =
          "Public and free (rule 7.3). At most 20 MB; looked at in memory and never stored. Says of a"
              + " file that is not byte for byte what was issued what is wrong with it: a changed byte,"
              + " an appended revision, another permit's QR code.")
  @APIResponse(responseCode = "200", description = "The verdict")
  @APIResponse(responseCode = "413", description = "Empty, or more than 20 MB")
  @APIResponse(responseCode = "429", description = "Others are being looked at; Retry-After")
  public FileVerdict check(@NotNull InputStream file) {
    return inspecting.check(file);
  }
}
