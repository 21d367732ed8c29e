package org.anuyat.payment.statement.matching;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the administrator lets the reconciliation do by itself. */
@Path("/v1/municipalities/{municipality}/reconciliation/settings")
@Tag(name = "Reconciliation")
@RunOnVirtualThread
public class ReconciliationSettingsResource {
  /** The settings. */
  @Schema(name = "ReconciliationSettings", description = "What may happen without an officer")
  public record SettingsBody(
      @NotNull
          @Schema(
              description =
                  "Whether a whole Transaction ID in reference 1 with exactly the missing amount"
                      + " settles its fee without an officer; for statements and banks' calls."
                      + " Default: false.",
              examples = "false")
          Boolean confirmExact,
      @NotNull
          @Min(0)
          @Max(30)
          @Schema(
              description =
                  "Days that may lie between a verified payment and the line that shows it",
              examples = "3")
          Integer sameMoneyDays,
      @NotNull
          @Min(1)
          @Max(30)
          @Schema(
              description =
                  "Working days after which a payment that no statement shows is a difference",
              examples = "3")
          Integer notSeenAfterWorkingDays) {
    static SettingsBody of(ReconciliationSettings settings) {
      return new SettingsBody(
          settings.confirmExact(), settings.sameMoneyDays(), settings.notSeenAfterWorkingDays());
    }
  }

  @Inject AllReconciliationSettings all;
  @Inject NaturalKeyLock lock;

  @GET
  @RolesAllowed({"municipality-admin", "finance-officer", "province-operator"})
  @Transactional
  @Operation(
      operationId = "getReconciliationSettings",
      summary = "What the reconciliation does by itself",
      description = "Before anything is told: false, 3 days, 3 working days (rule 6.5).")
  @APIResponse(responseCode = "200", description = "The settings")
  public SettingsBody get(@PathParam("municipality") String municipality) {
    return SettingsBody.of(all.current());
  }

  @PUT
  @RolesAllowed("municipality-admin")
  @Transactional
  @Operation(
      operationId = "putReconciliationSettings",
      summary = "Say what the reconciliation does by itself",
      description =
          "Holds for entries looked at from now on; what waits for an officer goes on waiting.")
  @APIResponse(responseCode = "200", description = "The settings")
  @APIResponse(responseCode = "400", description = "A field is missing or outside its limits")
  public SettingsBody put(
      @PathParam("municipality") String municipality, @NotNull @Valid SettingsBody body) {
    lock.take("reconciliation-settings", "");
    ReconciliationSettings settings = all.current();
    settings.change(body.confirmExact(), body.sameMoneyDays(), body.notSeenAfterWorkingDays());
    all.persist(settings);
    return SettingsBody.of(settings);
  }
}
