package org.anuyat.cases.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.privacy.MaskedText;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Persons proofed in a municipality. */
@Path("/v1/municipalities/{municipality}/persons")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "municipality-admin"})
@Tag(name = "Identity", description = "Is the applicant who he says he is? (process 2)")
@APIResponse(responseCode = "404", description = "No such person, or not your municipality")
public class PersonResource {
  @Inject Clock clock;
  @Inject JsonWebToken token;
  @Inject ProofedPersons persons;

  @POST
  @Path("search")
  @Transactional
  @Operation(
      operationId = "findProofedPerson",
      summary = "Whether a person was proofed before",
      description =
          "By national ID and mail address, in the body so that no log of addresses holds them.")
  @APIResponse(responseCode = "200", description = "The proofing, perhaps expired or revoked")
  @APIResponse(responseCode = "400", description = "It is no national ID")
  public PersonView find(
      @PathParam("municipality") String municipality,
      @Valid @NotNull IdentityRequests.FindPerson wanted) {
    return persons
        .by(Persons.read(wanted.nationalId()), wanted.address())
        .map(person -> person.view(clock.instant()))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  @GET
  @Path("{personId}")
  @Transactional
  @Operation(operationId = "getProofedPerson", summary = "One proofing")
  @APIResponse(responseCode = "200", description = "The proofing, perhaps expired or revoked")
  public PersonView get(
      @PathParam("municipality") String municipality, @PathParam("personId") UUID personId) {
    return read(personId).view(clock.instant());
  }

  @POST
  @Path("{personId}/revoke")
  @Transactional
  @Operation(
      operationId = "revokeProofing",
      summary = "Say that a proofing no longer holds",
      description = "A lost card, a stolen mailbox. Cases decided before are not touched.")
  @APIResponse(responseCode = "200", description = "Revoked")
  public PersonView revoke(
      @PathParam("municipality") String municipality,
      @PathParam("personId") UUID personId,
      @Valid @NotNull IdentityRequests.Revoke request) {
    ProofedPerson person = read(personId);
    person.revoke(token.getSubject(), MaskedText.of(request.reason()), clock.instant());
    return person.view(clock.instant());
  }

  private ProofedPerson read(UUID personId) {
    return persons
        .find("id", personId)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
