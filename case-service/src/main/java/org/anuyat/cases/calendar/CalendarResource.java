package org.anuyat.cases.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.anuyat.cases.job.Jobs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Has the working calendar asked for at once instead of at the next regular time. */
@Path("/v1/municipalities/{municipality}/calendar")
@RunOnVirtualThread
@RolesAllowed({"municipality-admin", "province-operator"})
@Tag(name = "Deadlines", description = "What is due, and when")
public class CalendarResource {
  @Inject AskingCalendar asking;
  @Inject Jobs jobs;

  @POST
  @Path("refresh")
  @Transactional
  @Operation(
      operationId = "refreshCalendar",
      summary = "Ask intake for the working calendar now",
      description =
          "It is asked for every hour anyway. When it has another version, every open deadline is"
              + " reckoned anew and each one that moved is recorded (rules 4.9, 5.4).")
  @APIResponse(responseCode = "204", description = "A job will ask")
  @APIResponse(responseCode = "404", description = "Not your municipality")
  public void refresh(@PathParam("municipality") String municipality) {
    jobs.enqueue(asking, municipality, new AskingCalendar.Ask(municipality));
  }
}
