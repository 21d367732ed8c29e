package org.anuyat.intake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of case-service that intake calls. */
@RegisterRestClient(configKey = "case")
@OidcClientFilter
@Path("/v1/municipalities/{municipality}")
interface CaseApi {
  @PUT
  @Path("case-files/by-message/{messageId}")
  OpenedCase open(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      CaseMail mail);

  @PUT
  @Path("case-files/{caseId}/replies/{messageId}")
  JsonNode reply(
      @PathParam("municipality") String municipality,
      @PathParam("caseId") UUID caseId,
      @PathParam("messageId") UUID messageId,
      CaseMail mail);

  @PUT
  @Path("information-requests/by-message/{messageId}")
  JsonNode ask(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      InformationLetter letter);

  @DELETE
  @Path("information-requests/by-message/{messageId}")
  JsonNode withdraw(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId);

  @GET
  @Path("procedures")
  JsonNode procedures(@PathParam("municipality") String municipality);
}
