package org.anuyat.cases.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls of permit-service that this service makes. */
@RegisterRestClient(configKey = "permit")
@OidcClientFilter
@Path("/v1/municipalities/{municipality}")
interface PermitApi {

  @PUT
  @Path("permits/by-case/{caseId}")
  void issue(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      PermitOrder order);

  @GET
  @Path("permits/{permitId}")
  RegisteredPermit find(
      @PathParam("municipality") String municipality, @PathParam("permitId") UUID permitId);

  @PUT
  @Path("certified-replies/by-message/{messageId}")
  void ask(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      QuestionAboutPermit question);
}
