package org.anuyat.permit.permit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.storage.ObjectStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register as officers read it. */
@Path("/v1/municipalities/{municipality}/permits")
@RolesAllowed({"registrar", "case-officer", "service"})
@Tag(name = "Permits")
public class PermitResource {
  /**
   * A page of the register.
   *
   * @param next give it as {@code after} to read on; null at the end
   */
  public record Page(List<PermitView> items, UUID next) {}

  @Inject Permits permits;
  @Inject VerifyAddress verifyAddress;
  @Inject ObjectStore store;
  @Inject Clock clock;

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listPermits",
      summary = "The register of permits, newest first",
      description = "Up to `limit` permits that come after `after`, the `next` of the page before.")
  public Page list(
      @PathParam("municipality") String municipality,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    LocalDate today = ThaiDates.dateOf(clock.instant());
    List<PermitView> page =
        permits.page(after, limit).stream().map(p -> view(p, today, List.of())).toList();
    return new Page(page, page.size() < limit ? null : page.getLast().permitId());
  }

  @GET
  @Path("{permitId}")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "getPermit",
      summary = "One permit with its history",
      description = "Everything that happened to the permit, and what a registrar may do now.")
  @APIResponse(responseCode = "200", description = "The permit")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  public PermitView get(
      @PathParam("municipality") String municipality, @PathParam("permitId") UUID permitId) {
    Permit permit = find(permitId);
    return view(permit, ThaiDates.dateOf(clock.instant()), permits.history(permitId));
  }

  @GET
  @Path("{permitId}/document.pdf")
  @RunOnVirtualThread
  @Produces("application/pdf")
  @Operation(
      operationId = "getPermitDocument",
      summary = "The signed permit",
      description = "PDF/A-3 with a PAdES signature, byte for byte as it was signed.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "This municipality has no such permit")
  @APIResponse(responseCode = "409", description = "The document is still being made")
  public Response document(
      @PathParam("municipality") String municipality, @PathParam("permitId") UUID permitId) {
    Permit permit = find(permitId);
    StoredDocument document =
        permit.document().orElseThrow(() -> new Problem(ProblemType.DOCUMENT_NOT_READY));
    String name = "permit-" + permit.sequence + "-" + permit.beYear + ".pdf";
    return Response.ok(store.open(document.key()))
        .header("Content-Length", document.size())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .tag(document.sha256())
        .build();
  }

  private Permit find(UUID permitId) {
    return permits.find(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private PermitView view(Permit permit, LocalDate today, List<HistoryEntry> history) {
    return PermitView.of(permit.facts(today), verifyAddress.of(permit.token), history);
  }
}
