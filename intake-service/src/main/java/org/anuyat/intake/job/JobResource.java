package org.anuyat.intake.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator sees of the jobs. */
@Path("/v1/operations/jobs")
@RolesAllowed("province-operator")
@Tag(name = "Operations")
public class JobResource {
  /** One job that waits, runs or fails. */
  public record WaitingJob(
      @Schema(examples = "send-mail") String task,
      @Schema(examples = "0190a1b2-0000-7000-8000-000000000001") String key,
      Instant nextTry,
      @Schema(examples = "2") int failures,
      Instant lastFailure) {}

  /** One job that was given up. */
  public record DeadJob(
      UUID id,
      @Schema(examples = "open-case") String task,
      @Schema(examples = "0190a1b2-0000-7000-8000-000000000001") String key,
      @Schema(examples = "case-service answers 400") String reason,
      @Schema(examples = "1") int failures,
      Instant diedAt) {}

  /** All jobs that are not done. */
  public record JobList(List<WaitingJob> waiting, List<DeadJob> dead) {}

  @Inject Jobs jobs;
  @Inject DeadJobs deadJobs;

  @GET
  @Operation(
      operationId = "listJobs",
      summary = "Jobs that wait, fail or are dead",
      description =
          "Waiting jobs with their next try and number of failures so far; up to 200 dead jobs, newest"
              + " first. An empty list means that nothing is owed to another service.")
  public JobList list() {
    return new JobList(
        jobs.waiting().stream().map(JobResource::view).toList(),
        deadJobs.newest(200).stream()
            .map(job ->
                new DeadJob(
                    job.id(), job.task(), job.key(), job.reason(), job.failures(), job.diedAt()))
            .toList());
  }

  @POST
  @Path("{id}/retry")
  @Transactional
  @Operation(
      operationId = "retryJob",
      summary = "Run a dead job again",
      description = "Takes the job from the dead ones and stores it to be done at once.")
  @APIResponse(responseCode = "204", description = "Stored again")
  @APIResponse(responseCode = "404", description = "No dead job with this id")
  public void retry(@PathParam("id") UUID id) {
    jobs.revive(deadJobs.take(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)));
  }

  private static WaitingJob view(ScheduledExecution<Object> execution) {
    return new WaitingJob(
        execution.getTaskInstance().getTaskName(),
        execution.getTaskInstance().getId(),
        execution.getExecutionTime(),
        execution.getConsecutiveFailures(),
        execution.getLastFailure());
  }
}
