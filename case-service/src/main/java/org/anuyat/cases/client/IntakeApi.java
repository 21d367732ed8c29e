package org.anuyat.cases.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls of intake-service that this service makes. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/v1/municipalities/{municipality}")
interface IntakeApi {

  /** Close of business of the N-th working day after {@code from}. */
  record Deadline(Instant deadline) {}

  /** When something that arrived at a moment counts as received. */
  record Arrival(Instant deemedReceivedAt) {}

  /** How far an outgoing mail is: {@code QUEUED}, {@code SENT}, {@code FAILED}, {@code BOUNCED}. */
  record SentMail(String state, Instant sentAt) {}

  @PUT
  @Path("outgoing-mails/{key}")
  void handOver(
      @PathParam("municipality") String municipality,
      @PathParam("key") String key,
      OutgoingMail mail);

  @PUT
  @Path("posted-applications/{id}")
  PostedLetter.Registered registerPosted(
      @PathParam("municipality") String municipality,
      @PathParam("id") UUID id,
      PostedLetter letter);

  @GET
  @Path("outgoing-mails/{key}")
  SentMail outgoingMail(
      @PathParam("municipality") String municipality, @PathParam("key") String key);

  @GET
  @Path("calendar/working-time")
  WorkingTime workingTime(
      @PathParam("municipality") String municipality,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to);

  @GET
  @Path("calendar/working-days")
  Deadline workingDays(
      @PathParam("municipality") String municipality,
      @QueryParam("from") Instant from,
      @QueryParam("days") int days);

  @GET
  @Path("messages/{messageId}/raw")
  @Produces(MediaType.WILDCARD)
  InputStream rawMail(
      @PathParam("municipality") String municipality, @PathParam("messageId") UUID messageId);

  @GET
  @Path("messages/{messageId}/attachments/{attachmentId}")
  @Produces(MediaType.WILDCARD)
  InputStream attachment(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @PathParam("attachmentId") UUID attachmentId);

  @GET
  @Path("calendar/explain")
  Arrival explain(@PathParam("municipality") String municipality, @QueryParam("at") Instant at);

  @PUT
  @Path("information-requests/{messageId}/answer")
  void answered(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      InformationAnswer answer);
}
