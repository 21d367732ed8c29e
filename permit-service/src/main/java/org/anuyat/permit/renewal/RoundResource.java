package org.anuyat.permit.renewal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an operator has the morning round made now. */
@Path("/v1/operations/morning-round")
@RolesAllowed("province-operator")
@Tag(name = "Operations")
public class RoundResource {
  @Inject MorningRound round;

  @POST
  @RunOnVirtualThread
  @Operation(
      operationId = "makeMorningRound",
      summary = "Make the morning round now",
      description =
          "Reminds holders whose permits end soon, notes suspensions that are over, wipes old passwords."
              + " It is made each morning at 08:00 by itself; nothing is done twice.")
  @APIResponse(responseCode = "204", description = "Made; the letters follow as jobs")
  public void make() {
    round.go();
  }
}
