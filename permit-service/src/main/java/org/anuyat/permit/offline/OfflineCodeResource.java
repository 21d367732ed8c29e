package org.anuyat.permit.offline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the code of one permit. */
@Path("/v1/permits/{token}/offline")
@Tag(name = "Public check, offline")
public class OfflineCodeResource {
  @Inject SigningCode signingCode;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "getOfflineCode",
      summary = "A permit's code that can be checked without a network",
      description =
          "Public by the token (rule 7.3). Signed by the municipality (Ed25519); whoever has the keys"
              + " of jwks.json checks it anywhere. It says what was issued; whether it still holds, the"
              + " list of revocations says.")
  @APIResponse(responseCode = "200", description = "The code")
  @APIResponse(responseCode = "404", description = "No permit has this token")
  public OfflineCode code(@PathParam("token") String token) {
    return signingCode.of(token);
  }
}
