package org.anuyat.permit.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.anuyat.permit.checkcount.Way;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public check for people. */
@Path("/verify/{token}")
@Tag(name = "Public check")
public class VerifyPageResource {
  @Inject CheckingPermit checking;
  @Inject WritingAnswers writing;
  @Inject VerifyPages pages;

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "showPermit",
      summary = "The present state of a permit as a page",
      description =
          "Public and free; Thai and English, made for telephones, without scripts. This is the address"
              + " behind the QR code of every permit.")
  @APIResponse(responseCode = "200", description = "The permit as of this moment")
  @APIResponse(responseCode = "404", description = "The same page, saying that no permit was found")
  public Response show(@PathParam("token") String token) {
    Optional<PermitAnswers> permit = checking.check(token, Way.PAGE);
    PermitAnswers answers = permit.orElseGet(() -> writing.unknown(token));
    return Response.status(permit.isPresent() ? 200 : 404)
        .entity(answers.page().getBytes())
        .header("Content-Security-Policy", pages.policy())
        .build();
  }
}
