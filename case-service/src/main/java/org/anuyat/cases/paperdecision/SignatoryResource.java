package org.anuyat.cases.paperdecision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may approve on paper. */
@Path("/v1/municipalities/{municipality}/signatories")
@RunOnVirtualThread
@Tag(name = "Papers", description = "Certified copies, print packs, scans, e-Saraban")
public class SignatoryResource {
  @Inject Signatories signatories;

  @Schema(name = "RegisterSignatory", description = "Name and office as papers bear them")
  record Request(
      @Schema(examples = "นายตัวอย่าง ทดสอบ") @NotBlank @Size(max = 200) String name,
      @Schema(examples = "นายกเทศมนตรี") @NotBlank @Size(max = 200) String titleTh,
      @Schema(description = "False: may sign no more. Default true") Boolean active) {}

  @GET
  @RolesAllowed({"case-officer", "registrar", "approver", "municipality-admin"})
  @Operation(operationId = "listSignatories", summary = "Who may approve on paper")
  @APIResponse(responseCode = "200", description = "By name")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public List<SignatoryView> list(@PathParam("municipality") String municipality) {
    return signatories.all();
  }

  @PUT
  @Path("{person}")
  @RolesAllowed("municipality-admin")
  @Operation(
      operationId = "registerSignatory",
      summary = "Say who may approve on paper",
      description =
          "By person (the token's sub), so that reviewer and approver are told apart (rule 5.1).")
  @APIResponse(responseCode = "200", description = "Registered")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public SignatoryView register(
      @PathParam("municipality") String municipality,
      @PathParam("person") @Size(max = 100) String person,
      @Valid @NotNull Request request) {
    return signatories.register(
        person, request.name(), request.titleTh(), request.active() == null || request.active());
  }
}
