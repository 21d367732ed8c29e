package org.anuyat.payment.client;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls of intake-service used here. */
@RegisterRestClient(configKey = "intake")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/v1/municipalities/{municipality}")
interface IntakeApi {
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  Municipality municipality(@PathParam("municipality") String municipality);

  @GET
  @Path("calendar/working-days")
  @Produces(MediaType.APPLICATION_JSON)
  Deadline workingDays(
      @PathParam("municipality") String municipality,
      @QueryParam("from") String from,
      @QueryParam("days") int days);

  @PUT
  @Path("outgoing-mails/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  void handOver(
      @PathParam("municipality") String municipality,
      @PathParam("key") String key,
      OutgoingMail mail);

  @GET
  @Path("messages/{messageId}/attachments/{attachmentId}")
  @Produces(MediaType.WILDCARD)
  byte[] attachment(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @PathParam("attachmentId") UUID attachmentId);
}
