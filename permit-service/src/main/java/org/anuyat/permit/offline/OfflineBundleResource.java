package org.anuyat.permit.offline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.signature.DataKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is fetched while there is a network, to check permits without one later. */
@Path("/v1/offline-bundle")
@Tag(name = "Public check, offline")
public class OfflineBundleResource {

  /** Everything a device needs to check permits of every municipality here. */
  @Schema(description = "Keys and revocations of every municipality that signs data")
  public record OfflineBundle(List<Issuer> issuers, Instant asOf) {}

  /** One municipality. */
  @Schema(name = "OfflineIssuer")
  public record Issuer(
      String municipality,
      String nameTh,
      String nameEn,
      @Schema(description = "JSON Web Keys, as in jwks.json") List<Map<String, Object>> keys,
      @Schema(description = "The signed list, as in revocations.jws") String revocations) {}

  @Inject Revocations revocations;
  @Inject Municipalities municipalities;
  @Inject DataKeys keys;
  @Inject Clock clock;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "getOfflineBundle",
      summary = "Keys and revocations of every municipality",
      description = "Public. What `/check/offline` fetches and keeps on the device.")
  @APIResponse(responseCode = "200", description = "The bundle; fetch it anew at least once a week")
  public Response bundle() {
    List<Issuer> issuers =
        municipalities.all().stream()
            .filter(m -> !keys.published(m.code()).isEmpty())
            .map(this::issuer)
            .toList();
    return open(new OfflineBundle(issuers, clock.instant()));
  }

  private Issuer issuer(MunicipalityProfile m) {
    return new Issuer(
        m.code(), m.nameTh(), m.nameEn(), keys.published(m.code()), revocations.signed(m.code()));
  }

  private static Response open(Object body) {
    return Response.ok(body)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "public, max-age=60")
        .build();
  }
}
