package org.anuyat.cases.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls of payment-service that this service makes. */
@RegisterRestClient(configKey = "payment")
@OidcClientFilter
@Path("/v1/municipalities/{municipality}")
interface PaymentApi {

  @PUT
  @Path("fees/by-case/{caseId}")
  void raise(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      FeeOrder order);
}
