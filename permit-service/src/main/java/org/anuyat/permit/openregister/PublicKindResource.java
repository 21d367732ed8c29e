package org.anuyat.permit.openregister;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a municipality says which kinds are public, and how far. */
@Path("/v1/municipalities/{municipality}/public-kinds")
@Tag(name = "Open register")
public class PublicKindResource {
  /** All kinds that have rules. */
  @Schema(name = "PublicKindList")
  public record Page(List<PublicKinds.Entry> items, String next) {}

  @Inject PublicKinds kinds;
  @Inject JsonWebToken token;

  @GET
  @RolesAllowed({"registrar", "case-officer", "municipality-admin", "province-operator"})
  @RunOnVirtualThread
  @Operation(
      operationId = "listPublicKinds",
      summary = "Kinds with rules of publicity",
      description = "All of the municipality on one page.")
  @APIResponse(responseCode = "200", description = "By code")
  public Page list(@PathParam("municipality") String municipality) {
    return new Page(kinds.all(), null);
  }

  @PUT
  @Path("{procedureCode}")
  @RolesAllowed("municipality-admin")
  @RunOnVirtualThread
  @Operation(
      operationId = "putPublicKind",
      summary = "Say how public a kind is",
      description =
          "A kind is listed in the open register only with the law that makes it public (rule 7.3;"
              + " Personal Data Protection Act B.E. 2562). Holds for permits issued before, too.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "400", description = "To be listed without naming the law")
  public PublicKind put(
      @PathParam("municipality") String municipality,
      @PathParam("procedureCode") @Pattern(regexp = "[a-z0-9-]{1,60}") String procedureCode,
      @NotNull @Valid PublicKind kind) {
    if (kind.listed() && !kind.namesItsLaw()) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "lawTh and lawEn: needed for a kind that is listed");
    }
    kinds.put(procedureCode, kind, token.getSubject());
    return kind;
  }
}
