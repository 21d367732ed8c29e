package org.anuyat.permit.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public check for machines. */
@Path("/v1/permits/{token}")
@Tag(name = "Public check")
public class VerificationResource {
  @Inject CheckingPermit checking;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "checkPermit",
      summary = "The present state of a permit",
      description =
          "Public and free, from any web page. The token is the last part of the address behind the"
              + " permit's QR code. A cache must ask again each time (ETag), so that a revocation shows"
              + " at once.")
  @APIResponse(
      responseCode = "200",
      description = "The permit as of this moment",
      content = @Content(schema = @Schema(implementation = PublicPermit.class)))
  @APIResponse(responseCode = "304", description = "As the caller knows it (If-None-Match)")
  @APIResponse(responseCode = "404", description = "No permit has this token")
  public Response check(@PathParam("token") String token, @Context Request request) {
    PublicPermit permit =
        checking.check(token).orElseThrow(() -> new Problem(ProblemType.UNKNOWN_PERMIT));
    EntityTag version = new EntityTag(permit.version(), true);
    Response.ResponseBuilder known = request.evaluatePreconditions(version);
    return (known == null ? Response.ok(permit) : known).tag(version).build();
  }
}
