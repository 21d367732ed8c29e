package org.anuyat.intake.municipality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory of municipalities. */
@Path("/v1/municipalities/{municipality}")
@RunOnVirtualThread
@Tag(name = "Municipalities")
public class MunicipalityResource {
  @Inject Municipalities municipalities;
  @Inject WritingMunicipality writing;
  @Inject MailboxNames names;

  @PUT
  @RolesAllowed("province-operator")
  @Operation(
      operationId = "putMunicipality",
      summary = "Create or change a municipality",
      description =
          "Idempotent. The mailbox password is stored sealed and never returned. The answer says what"
              + " the guideline has against the mailbox's address (rules A1.1, A2.1).")
  @APIResponse(responseCode = "200", description = "The profile as it now is")
  @APIResponse(responseCode = "400", description = "Something is missing or wrong")
  public MunicipalityView put(
      @PathParam("municipality") String municipality, @NotNull @Valid MunicipalityInput input) {
    return view(writing.write(municipality, input));
  }

  @GET
  @Authenticated
  @Operation(operationId = "getMunicipality", summary = "The profile of a municipality")
  @APIResponse(responseCode = "200", description = "The profile, without the mailbox password")
  @APIResponse(responseCode = "404", description = "No such municipality, or not yours")
  public MunicipalityView get(@PathParam("municipality") String municipality) {
    return municipalities
        .profile(municipality)
        .map(this::view)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private MunicipalityView view(Profile profile) {
    return MunicipalityView.of(profile, names.look(profile.mailAddress()));
  }
}
