package org.anuyat.cases.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who answers for personal data, and who may read identity images. */
@Path("/v1/municipalities/{municipality}/privacy")
@RunOnVirtualThread
@Tag(name = "Personal data", description = "Who answers, who may look, what is kept how long")
public class PrivacyResource {
  @Inject PrivacyPolicies policies;

  @Schema(description = "What a municipality settles about personal data")
  public record Privacy(
      @Schema(description = "Null until the municipality named one") @Valid @NotNull
          PrivacyPolicy.ResponsiblePerson responsible,
      @Schema(
              description = "Roles that may read images of identity documents",
              examples = "[\"case-officer\"]")
          @NotEmpty
          Set<@Pattern(regexp = "case-officer|approver") String> imageReaderRoles) {}

  @GET
  @Transactional
  @RolesAllowed({"case-officer", "approver", "municipality-admin", "province-operator"})
  @Operation(
      operationId = "getPrivacy",
      summary = "Who answers for personal data, and which roles may read identity images")
  @APIResponse(responseCode = "200", description = "What is settled, or the defaults")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public Privacy get(@PathParam("municipality") String municipality) {
    return new Privacy(
        policies.current().map(PrivacyPolicy::responsible).orElse(null),
        policies.imageReaderRoles());
  }

  @PUT
  @Transactional
  @RolesAllowed("municipality-admin")
  @Operation(
      operationId = "putPrivacy",
      summary = "Name the person responsible, and the roles that may read identity images",
      description =
          "Rules 2.4 and 2.5. Roles that read documents at all are case-officer and approver.")
  @APIResponse(responseCode = "200", description = "Settled")
  @APIResponse(responseCode = "400", description = "Not valid; the answer names each field")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public Privacy put(
      @PathParam("municipality") String municipality, @Valid @NotNull Privacy privacy) {
    policies.settle(privacy.responsible(), privacy.imageReaderRoles());
    return privacy;
  }
}
