package org.anuyat.cases.deadline;

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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The work lists of what is due. */
@Path("/v1/municipalities/{municipality}/deadlines")
@RunOnVirtualThread
@RolesAllowed({"case-officer", "approver", "municipality-admin", "province-operator"})
@Tag(name = "Deadlines", description = "What is due, and when")
public class DeadlineResource {
  @Inject Deadlines deadlines;
  @Inject Clock clock;

  /** One page of a work list. */
  @Schema(description = "One page of a work list, most urgent first")
  public record DeadlinePage(
      List<DeadlineView> items,
      @Schema(description = "Ask with ?after= this for the next page; null on the last page")
          String next) {}

  @GET
  @Transactional
  @Operation(
      operationId = "listDeadlines",
      summary = "What is due soon, overdue or owed",
      description =
          "Most urgent first, each with what to do (rules 4.2, 4.8, 4.9, 5.3, 5.4). `due-soon` and"
              + " `overdue`: service, review, approval, result mail. `delay-reason-due`: a written"
              + " reason for a delay is owed to the applicant. `applicant-silent`: nothing came until"
              + " the applicant's deadline. `late-reply`: a reply came after the return.")
  @APIResponse(responseCode = "200", description = "One page; empty when all is well")
  @APIResponse(responseCode = "400", description = "state, after or limit is not valid")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public DeadlinePage list(
      @PathParam("municipality") String municipality,
      @Parameter(
              description = "Which list",
              schema =
                  @Schema(
                      enumeration = {
                        "due-soon",
                        "overdue",
                        "delay-reason-due",
                        "applicant-silent",
                        "late-reply"
                      }))
          @QueryParam("state")
          @DefaultValue("overdue")
          String state,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    Instant now = clock.instant();
    List<Deadline> found =
        deadlines.page(DeadlineList.read(state), now, DeadlinePlace.read(after), limit + 1);
    List<Deadline> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new DeadlinePage(
        shown.stream().map(deadline -> DeadlineView.of(deadline, now)).toList(),
        found.size() > limit
            ? new DeadlinePlace(shown.getLast().dueAt(), shown.getLast().id()).write()
            : null);
  }
}
