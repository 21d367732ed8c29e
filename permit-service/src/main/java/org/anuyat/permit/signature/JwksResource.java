package org.anuyat.permit.signature;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes the keys with which a municipality's signed data is checked. */
@Path("/v1/municipalities/{municipality}/jwks.json")
@Tag(name = "Signature")
public class JwksResource {
  private static final String JWK_SET = "application/jwk-set+json";

  /** A JSON Web Key Set (RFC 7517, section 5), youngest key first. */
  @Schema(description = "The municipality's public keys for data, youngest first; old ones stay")
  public record KeySet(
      @Schema(
              description =
                  "JSON Web Keys: `kty` OKP, `crv` Ed25519, `x`, `kid`, `use` sig, `alg` EdDSA")
          List<Map<String, Object>> keys) {}

  @Inject DataKeys dataKeys;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Transactional
  @Produces(JWK_SET)
  @Operation(
      operationId = "getJwks",
      summary = "The keys that sign the municipality's permit data",
      description =
          "Public, from any web page (CORS), may be kept for five minutes. Checks the verifiable"
              + " credential in a permit's PDF and the signed QR code, offline too. A key that was"
              + " replaced stays, so that what it signed can be checked; one that was withdrawn is"
              + " gone, and what it signed proves nothing. Who meets an unknown `kid` asks again"
              + " (RFC 7517, RFC 8037).")
  @APIResponse(
      responseCode = "200",
      description = "The key set",
      content = @Content(mediaType = JWK_SET, schema = @Schema(implementation = KeySet.class)))
  @APIResponse(responseCode = "404", description = "The municipality has not signed any data yet")
  public Response keys(@PathParam("municipality") String municipality) {
    List<Map<String, Object>> keys = dataKeys.published(municipality);
    if (keys.isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return Response.ok(new KeySet(keys))
        .header("Cache-Control", "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
