package org.anuyat.permit.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.anuyat.permit.checkcount.CheckCounts;
import org.anuyat.permit.checkcount.Way;
import org.anuyat.permit.verification.PublicPermit;
import org.anuyat.permit.verification.PublicPermits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an agency checks many permits at once. */
@Path("/v1/municipalities/{municipality}/permit-checks")
@RolesAllowed("agency")
@Tag(name = "Agencies")
public class PermitCheckResource {
  private static final long PATIENCE_SECONDS = 10;

  @Inject PublicPermits permits;
  @Inject CheckCounts counts;
  @Inject Clock clock;

  @POST
  @NeedsScope(Scope.PERMITS_READ)
  @RunOnVirtualThread
  @Operation(
      operationId = "checkPermits",
      summary = "The present state of up to 500 permits",
      description =
          "By the tokens of their verify addresses, with what the public check shows (rule 7.3).")
  @APIResponse(responseCode = "200", description = "One answer for each token, in their order")
  @APIResponse(responseCode = "400", description = "None, more than 500, or no token")
  @APIResponse(responseCode = "403", description = "The scope permits.read is missing")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public BatchCheck.Answer check(
      @PathParam("municipality") String municipality, @NotNull @Valid BatchCheck check) {
    Map<String, PublicPermit> found =
        permits
            .byTokens(new HashSet<>(check.tokens()))
            .toCompletionStage()
            .toCompletableFuture()
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join()
            .stream()
            .collect(Collectors.toMap(PublicPermits.Found::token, PublicPermits.Found::permit));
    return new BatchCheck.Answer(
        check.tokens().stream().map(token -> item(token, found.get(token))).toList(),
        clock.instant());
  }

  private BatchCheck.Item item(String token, PublicPermit permit) {
    CheckCounts.Of subject =
        permit == null
            ? counts.ofUnknown()
            : counts.of(permit.municipality(), permit.procedureCode(), permit.status().name());
    subject.add(Way.AGENCY);
    return new BatchCheck.Item(token, permit);
  }
}
