package org.anuyat.permit.offline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.signature.DataKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the signed list of what holds no longer. */
@Path("/v1/municipalities/{municipality}/revocations.jws")
@Tag(name = "Public check, offline")
public class RevocationsResource {
  @Inject Revocations revocations;
  @Inject DataKeys keys;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Produces("application/jose")
  @Operation(
      operationId = "getRevocations",
      summary = "Which permits do not hold though their dates say so",
      description =
          "Public. Compact JWS, `typ` anuyat-revocations+jws, by the keys of jwks.json: `iss`, `iat`,"
              + " `exp` (seven days; after that fetch it anew) and `not`, an object that names"
              + " permits by the first 12 bytes of the SHA-256 of their token (base64url) and says"
              + " their status; `kinds`, titles in Thai. Leads to no address.")
  @APIResponse(responseCode = "200", description = "The signed list")
  @APIResponse(responseCode = "404", description = "The municipality has not signed any data yet")
  public Response revocations(@PathParam("municipality") String municipality) {
    if (keys.published(municipality).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return Response.ok(revocations.signed(municipality))
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "public, max-age=60")
        .build();
  }
}
