package org.anuyat.intake.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where case-service hands in applications that portals posted. */
@Path("/v1/municipalities/{municipality}/posted-applications")
@RolesAllowed("service")
@RunOnVirtualThread
@Tag(name = "Messages")
public class PostedApplicationResource {
  @Inject RegisteringPosted registering;
  @Inject Municipalities municipalities;

  @PUT
  @Path("{id}")
  @Operation(
      operationId = "putPostedApplication",
      summary = "Register an application that a portal posted",
      description =
          "It gets a number in the register of incoming matters as of the moment it was posted and is"
              + " acknowledged in Thai and English to the applicant's address; its files are fetched and"
              + " examined like those of a mail, and it is handed in to case-service like one. The same"
              + " id again answers the first number. Rules A3.5, A3.6, 3.8, T1.8.")
  @APIResponse(responseCode = "200", description = "Registered, now or before")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  @APIResponse(responseCode = "404", description = "No such municipality")
  public PostedApplicationView put(
      @PathParam("municipality") String municipality,
      @PathParam("id") UUID id,
      @NotNull @Valid PostedApplicationInput input) {
    if (municipalities.profile(municipality).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    String own = "/v1/municipalities/" + municipality + "/";
    if (!input.files().stream().allMatch(file -> file.path().startsWith(own))) {
      throw new Problem(ProblemType.INVALID_INPUT, "files.path must begin with " + own);
    }
    return registering.register(municipality, id, input);
  }
}
