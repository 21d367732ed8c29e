package org.anuyat.cases.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which checks a municipality demands. */
@Path("/v1/municipalities/{municipality}/identity-matrix")
@RunOnVirtualThread
@RolesAllowed("municipality-admin")
@Tag(name = "Identity", description = "Is the applicant who he says he is? (process 2)")
@APIResponse(responseCode = "404", description = "Not your municipality")
public class MatrixResource {
  @Inject Matrices matrices;

  @Schema(description = "The matrix in force and where it comes from")
  record Matrix(
      @Schema(description = "What is demanded: the province's and the own matrix, both")
          MatrixView effective,
      MatrixView province,
      @Schema(description = "Null when the municipality has none of its own") MatrixView own) {}

  @GET
  @Transactional
  @RolesAllowed({"case-officer", "approver", "municipality-admin", "province-operator"})
  @Operation(
      operationId = "getIdentityMatrix",
      summary = "Which checks prove an identity at each level of assurance",
      description = "Level LOW demands none (rule 2.1.1).")
  @APIResponse(responseCode = "200", description = "The matrix")
  public Matrix get(@PathParam("municipality") String municipality) {
    return new Matrix(
        MatrixView.of(matrices.effective()),
        MatrixView.of(matrices.ofProvince()),
        matrices.own().map(MatrixView::of).orElse(null));
  }

  @PUT
  @Transactional
  @Operation(
      operationId = "putIdentityMatrix",
      summary = "Demand more than the province",
      description =
          "Every way must hold all checks of one of the province's ways at the level, so that nobody"
              + " passes who would not pass the province's matrix.")
  @APIResponse(responseCode = "200", description = "Settled")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "422", description = "It demands less than the province")
  public Matrix put(
      @PathParam("municipality") String municipality, @Valid @NotNull MatrixView own) {
    matrices.settle(own.matrix());
    return get(municipality);
  }

  @DELETE
  @Transactional
  @Operation(operationId = "deleteIdentityMatrix", summary = "Demand what the province demands")
  @APIResponse(responseCode = "204", description = "The province's matrix is in force")
  public void drop(@PathParam("municipality") String municipality) {
    matrices.drop();
  }
}
