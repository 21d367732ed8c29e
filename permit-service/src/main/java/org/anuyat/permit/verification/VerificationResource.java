package org.anuyat.permit.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.anuyat.permit.checkcount.Way;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The public check for machines. Asked on the event loop first ({@code hotanswers}); what arrives
 * here is what that cannot answer.
 */
@Path("/v1/permits/{token}")
@Tag(name = "Public check")
public class VerificationResource {
  @Inject CheckingPermit checking;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
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
    PermitAnswers answers =
        checking.check(token, Way.API).orElseThrow(() -> new Problem(ProblemType.UNKNOWN_PERMIT));
    EntityTag version = EntityTag.valueOf(answers.eTag());
    Response.ResponseBuilder known = request.evaluatePreconditions(version);
    Response.ResponseBuilder answer =
        known == null
            ? Response.ok(answers.json().getBytes(), MediaType.APPLICATION_JSON_TYPE)
            : known;
    return answer.header(HttpHeaders.ETAG, answers.eTag()).build();
  }
}
