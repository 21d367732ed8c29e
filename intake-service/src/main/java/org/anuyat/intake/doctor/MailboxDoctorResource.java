package org.anuyat.intake.doctor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.outgoing.OutgoingMails;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the mailbox is, and what to do about it. */
@Path("/v1/municipalities/{municipality}/mailbox/doctor")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Mailbox doctor")
public class MailboxDoctorResource {
  @Inject ExaminingMailbox examining;
  @Inject Checkups checkups;
  @Inject Municipalities municipalities;
  @Inject OutgoingMails outgoing;
  @Inject Clock clock;

  @GET
  @Operation(
      operationId = "getMailboxCheckup",
      summary = "The last examination of the mailbox",
      description =
          "Server, certificate, log-in (rule A5.2), quota (A5.1: warning from 80 %, alarm from 95 %),"
              + " folders, sending, and why mail came back (A5.3), each in plain Thai and English with"
              + " its remedy. Examined every day; the first time now.")
  @APIResponse(responseCode = "200", description = "What was found")
  @APIResponse(responseCode = "404", description = "No such municipality, or not yours")
  public CheckupView last(@PathParam("municipality") String municipality) {
    requireMailbox(municipality);
    return view(checkups.last(municipality).orElseGet(() -> examining.examine(municipality)));
  }

  @POST
  @Operation(
      operationId = "examineMailbox",
      summary = "Examine the mailbox now",
      description =
          "Takes up to a minute when a server does not answer. Changes nothing in the mailbox and sends"
              + " no mail.")
  @APIResponse(responseCode = "200", description = "What was found")
  @APIResponse(responseCode = "404", description = "No such municipality, or not yours")
  public CheckupView examine(@PathParam("municipality") String municipality) {
    requireMailbox(municipality);
    return view(examining.examine(municipality));
  }

  private CheckupView view(Checkups.Checkup checkup) {
    return CheckupView.of(
        checkup.ranAt(),
        checkup.findings(),
        outgoing.bouncedSince(
            clock.instant().minus(ExaminingMailbox.BOUNCES_OF), ExaminingMailbox.BOUNCES_SHOWN));
  }

  private void requireMailbox(String municipality) {
    if (municipalities.profile(municipality).isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
