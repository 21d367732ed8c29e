package org.anuyat.intake.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of payment-service that intake calls. */
@RegisterRestClient(configKey = "payment")
@OidcClientFilter
@Path("/v1/municipalities/{municipality}/slips")
interface PaymentApi {
  @PUT
  @Path("by-message/{messageId}")
  SlipAnswer handIn(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      Slip slip);
}
