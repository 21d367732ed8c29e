package org.anuyat.permit.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of intake's API that permits need. */
@Path("/v1/municipalities/{municipality}")
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
interface IntakeApi {
  @GET
  MunicipalityProfile profile(@PathParam("municipality") String municipality);

  @PUT
  @Path("outgoing-mails/{key}")
  MailState handOver(
      @PathParam("municipality") String municipality,
      @PathParam("key") String key,
      OutgoingMail mail);

  @GET
  @Path("outgoing-mails/{key}")
  MailState mailState(@PathParam("municipality") String municipality, @PathParam("key") String key);
}
