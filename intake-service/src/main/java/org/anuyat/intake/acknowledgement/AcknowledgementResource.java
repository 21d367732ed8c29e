package org.anuyat.intake.acknowledgement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which messages were acknowledged, which late, which not yet. */
@Path("/v1/municipalities/{municipality}/acknowledgements")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Acknowledgements")
public class AcknowledgementResource {
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * A page, the newest message first.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  @Schema(name = "AcknowledgementPage")
  public record AcknowledgementPage(List<AcknowledgementLine> items, UUID next) {}

  @Inject Acknowledging acknowledging;

  @GET
  @Transactional
  @Operation(
      operationId = "listAcknowledgements",
      summary = "Acknowledgements (แจ้งตอบรับ), the newest message first",
      description =
          "One line for each message: acknowledged, skipped with its reason, or pending. Late are"
              + " those sent after their deadline and those not sent though it has passed."
              + " `from` and `to` are about the deadline."
              + " Source: rule A3.6.")
  @APIResponse(responseCode = "200", description = "A page")
  @APIResponse(responseCode = "400", description = "A condition is not valid; the detail names it")
  public AcknowledgementPage list(
      @PathParam("municipality") String municipality,
      @Parameter(description = "true: only late ones") @QueryParam("late") boolean late,
      @Parameter(description = "true: only those not sent nor skipped yet") @QueryParam("pending")
          boolean pending,
      @BeanParam PeriodFilter due,
      @Parameter(description = "`next` of the page before") @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    List<AcknowledgementLine> items =
        acknowledging.newestBefore(after == null ? LAST : after, late, pending, due, limit);
    return new AcknowledgementPage(
        items, items.size() == limit ? items.getLast().messageId() : null);
  }
}
