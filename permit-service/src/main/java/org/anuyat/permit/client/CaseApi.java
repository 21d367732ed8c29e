package org.anuyat.permit.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of case's API that permits need. */
@Path("/v1/municipalities/{municipality}")
@RegisterRestClient(configKey = "case")
@OidcClientFilter
interface CaseApi {
  @PUT
  @Path("case-files/{caseId}/permit-events/{eventId}")
  Response tell(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("eventId") UUID eventId,
      PermitEvent event);

  @PUT
  @Path("information-requests/by-message/{messageId}/permit-answer")
  Response answered(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      PermitAnswer answer);
}
