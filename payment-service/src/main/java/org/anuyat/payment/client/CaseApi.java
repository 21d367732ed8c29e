package org.anuyat.payment.client;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The call of case-service used here. */
@RegisterRestClient(configKey = "case")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/v1/municipalities/{municipality}/case-files/{caseId}/fee-events/{eventId}")
interface CaseApi {
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  void tell(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("eventId") UUID eventId,
      CaseFeeEvent event);
}
