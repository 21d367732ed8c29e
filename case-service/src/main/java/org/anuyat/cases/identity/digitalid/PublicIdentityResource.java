package org.anuyat.cases.identity.digitalid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an applicant's browser sees of the way to a digital ID and back. */
@Path("/identity")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Public pages", description = "For citizens' browsers, without log-in")
public class PublicIdentityResource {
  /** Ties the call-back to the browser that began. */
  private static final String COOKIE = "anuyat_identity";

  private static final int COOKIE_SECONDS = 900;

  @Inject DigitalIdFlow flow;

  @GET
  @Path("{token}")
  @Operation(
      operationId = "openIdentityLink",
      summary = "The page behind the mailed link",
      description = "Opening it uses nothing up: mail scanners open links.")
  @APIResponse(responseCode = "200", description = "A page with one button")
  @APIResponse(responseCode = "404", description = "Unknown, expired and used links look alike")
  public Response open(@PathParam("token") String token) {
    return flow.open(token);
  }

  @POST
  @Path("{token}/start")
  @Operation(operationId = "startDigitalId", summary = "Go to the provider of digital IDs")
  @APIResponse(responseCode = "303", description = "To the realm, and from there to the provider")
  @APIResponse(responseCode = "404", description = "Unknown, expired and used links look alike")
  @APIResponse(responseCode = "503", description = "The realm cannot be reached now")
  public Response start(@PathParam("token") String token) {
    try {
      return flow.start(token)
          .map(begun ->
              Response.seeOther(begun.target())
                  .cookie(cookie(begun.state(), COOKIE_SECONDS, begun.target()))
                  .build())
          .orElseGet(Page.NOT_VALID::response);
    } catch (NotVouched away) {
      return Page.AWAY.response();
    }
  }

  @GET
  @Path("callback")
  @Operation(operationId = "finishDigitalId", summary = "Where the realm sends the browser back to")
  @APIResponse(responseCode = "200", description = "What became of it")
  @APIResponse(responseCode = "404", description = "It belongs to no run this browser began")
  public Response finish(
      @QueryParam("state") String state,
      @QueryParam("code") String code,
      @CookieParam(COOKIE) String begun) {
    if (state == null || !state.equals(begun)) {
      return Page.NOT_VALID.response();
    }
    return Response.fromResponse(flow.finish(state, code).response())
        .cookie(cookie("", 0, URI.create("/")))
        .build();
  }

  private static NewCookie cookie(String state, int seconds, URI target) {
    return new NewCookie.Builder(COOKIE)
        .value(state)
        .path("/identity")
        .httpOnly(true)
        .secure("https".equals(target.getScheme()))
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(seconds)
        .build();
  }
}
