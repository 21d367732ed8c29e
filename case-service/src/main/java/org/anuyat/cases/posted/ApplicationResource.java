package org.anuyat.cases.posted;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anuyat.cases.agency.CallingClient;
import org.anuyat.cases.agency.Conditional;
import org.anuyat.cases.agency.Done;
import org.anuyat.cases.agency.Idempotency;
import org.anuyat.cases.agency.NeedsScope;
import org.anuyat.cases.agency.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a portal hands applications in. */
@Path("/v1/municipalities/{municipality}/applications")
@RunOnVirtualThread
@RolesAllowed("agency")
@Tag(name = "Agencies: applications", description = "Applications a portal hands in for citizens")
public class ApplicationResource {
  private static final String INPUT =
      """
      {"applicationKey":"PORTAL-2026-000123","procedureCode":"food-shop",
       "applicant":{"name":"นางสาวตัวอย่าง ทดสอบ","mailAddress":"citizen@example.org",
         "phone":"081-000-0000"},
       "confirmation":{"confirmed":true,"at":"2026-11-25T02:59:30Z","method":"CONFIRM_BUTTON"},
       "text":"ขออนุญาตเปิดร้านอาหาร",
       "data":{"ชื่อร้าน":"ครัวตัวอย่าง","พื้นที่ (ตร.ม.)":48},
       "files":[{"fileId":"019ab0c2-7b1e-7c3a-9d52-0f5a6e1b2c3d",
         "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}
      """;
  private static final String ACCEPTED =
      """
      {"applicationId":"019ab0c3-0001-7c3a-9d52-0f5a6e1b2c3d",
       "applicationKey":"PORTAL-2026-000123","state":"ACCEPTED","postedAt":"2026-11-25T03:00:00Z",
       "registerNumber":null,"deemedReceivedAt":null,"caseNumber":null,"status":null,
       "statusPage":null}
      """;
  private static final String OPENED =
      """
      {"applicationId":"019ab0c3-0001-7c3a-9d52-0f5a6e1b2c3d",
       "applicationKey":"PORTAL-2026-000123","state":"OPENED","postedAt":"2026-11-25T03:00:00Z",
       "registerNumber":"12/2569","deemedReceivedAt":"2026-11-25T03:00:00Z","caseNumber":"1/2569",
       "status":{"code":"RECEIVED","nameTh":"รับเรื่องแล้ว","nameEn":"Received"},
       "statusPage":"https://anuyat.example.go.th/status/3k9c0m7w2x8r4t6y1z5v0q3b7n"}
      """;

  @Inject Idempotency idempotency;
  @Inject AcceptingApplication accepting;
  @Inject PostedApplications applications;
  @Inject ApplicationViews views;
  @Inject CallingClient client;
  @Inject Conditional conditional;

  @POST
  @NeedsScope(Scope.APPLICATIONS_WRITE)
  @Operation(
      operationId = "postApplication",
      summary = "Hand in an application",
      description =
          "For procedures of the levels STANDARD and ADVANCE. The applicant's confirmation is his"
              + " signature (T1.7). Upload its files first. Accepted means kept for good: it is"
              + " registered as of this moment, acknowledged to the applicant's mail address and opened"
              + " as a case, in the queue with the mailed ones (G1, T1.8). Location tells how far it"
              + " is. Needs the scope `applications.write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationInput.class),
              examples = @ExampleObject(name = "a food shop", value = INPUT)))
  @APIResponse(
      responseCode = "202",
      description = "Accepted; Location is where to look",
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "accepted", value = ACCEPTED)))
  @APIResponse(responseCode = "400", description = "Not valid, or Idempotency-Key is missing")
  @APIResponse(responseCode = "403", description = "The scope applications.write is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  @APIResponse(
      responseCode = "409",
      description = "You used this applicationKey before, or the first request is being done")
  @APIResponse(responseCode = "413", description = "The files together are too large")
  @APIResponse(
      responseCode = "422",
      description =
          "No such procedure; one of level INITIAL, which is applied for by mail; a file with another"
              + " SHA-256; the Idempotency-Key was used for another request")
  public Response post(
      @PathParam("municipality") String municipality,
      @Parameter(description = "A new random text for each new request", required = true)
          @HeaderParam("Idempotency-Key")
          String key,
      @Valid @NotNull ApplicationInput input) {
    return idempotency.once(
        key,
        "postApplication",
        input,
        () -> {
          PostedApplication application = accepting.accept(input);
          return Done.accepted(
              "/v1/municipalities/" + municipality + "/applications/" + application.id(),
              views.of(application));
        });
  }

  @GET
  @Path("{applicationId}")
  @NeedsScope({Scope.APPLICATIONS_WRITE, Scope.CASES_READ})
  @Transactional
  @Operation(
      operationId = "getApplication",
      summary = "How far an application you posted is",
      description =
          "Its register number, then its case with the public status. Needs the scope"
              + " `applications.write` or `cases.read`.")
  @APIResponse(
      responseCode = "200",
      description = "The application",
      content =
          @Content(
              schema = @Schema(implementation = ApplicationView.class),
              examples = @ExampleObject(name = "opened as a case", value = OPENED)))
  @APIResponse(responseCode = "304", description = "As you know it (If-None-Match)")
  @APIResponse(responseCode = "403", description = "Both scopes are missing")
  @APIResponse(responseCode = "404", description = "You posted no such application here")
  public Response get(
      @PathParam("municipality") String municipality,
      @PathParam("applicationId") UUID applicationId,
      @Context Request request) {
    return conditional.answer(request, views.of(applications.get(applicationId, client.id())));
  }
}
