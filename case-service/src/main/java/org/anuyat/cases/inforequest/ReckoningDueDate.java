package org.anuyat.cases.inforequest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.procedure.Procedures;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the working calendar when a request counts as received and is due (rule 1.4). The service
 * level is that of the municipality's procedure {@value #PROCEDURE}, else the province's setting.
 */
@ApplicationScoped
class ReckoningDueDate implements JobHandler<ReckoningDueDate.Request> {
  private static final String PROCEDURE = "information-request";

  /** Which request. */
  record Request(String municipality, UUID requestId) implements JobHandler.Data {}

  /** What the calendar is asked. */
  private record Asked(Instant receivedAt, boolean isMailed, int workingDays) {}

  @Inject InformationRequests requests;
  @Inject Procedures procedures;
  @Inject IntakeClient intake;
  @Inject Jobs jobs;

  @ConfigProperty(name = "anuyat.information-requests.working-days")
  int workingDays;

  void reckon(InformationRequest request, String municipality) {
    jobs.enqueue(this, request.id().toString(), new Request(municipality, request.id()));
  }

  @Override
  public String name() {
    return "information-due-date";
  }

  @Override
  public Class<Request> dataType() {
    return Request.class;
  }

  @Override
  public void run(Request job) {
    Asked asked = QuarkusTransaction.requiringNew().call(() -> asked(job.requestId()));
    Instant deemed =
        asked.isMailed()
            ? asked.receivedAt()
            : intake.deemedReceived(job.municipality(), asked.receivedAt());
    Instant due = intake.deadline(job.municipality(), deemed, asked.workingDays());
    QuarkusTransaction.requiringNew()
        .run(() -> requests.getForChange(job.requestId()).isDue(deemed, asked.workingDays(), due));
  }

  private Asked asked(UUID requestId) {
    InformationRequest request = requests.get(requestId);
    int days =
        procedures
            .current(PROCEDURE)
            .map(procedure -> procedure.terms().serviceWorkingDays())
            .orElse(workingDays);
    return new Asked(request.receivedAt(), request.messageId().isPresent(), days);
  }
}
