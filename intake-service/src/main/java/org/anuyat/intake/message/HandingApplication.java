package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.client.CaseClient;
import org.anuyat.intake.client.CaseMail;
import org.anuyat.intake.client.OpenedCase;
import org.anuyat.intake.client.Procedures;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.triage.ProcedurePolicy;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Opens a case for an application. */
@ApplicationScoped
public class HandingApplication implements JobHandler<HandingApplication.Data> {
  private static final Logger LOG = Logger.getLogger(HandingApplication.class);

  /** Which message. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  @Inject HandedMails mails;
  @Inject Procedures procedures;
  @Inject CaseClient cases;
  @Inject Messages messages;
  @Inject Correspondences correspondences;

  @Override
  public String name() {
    return "hand-application";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    CaseMail letter = mails.forCase(data.message(), null);
    Optional<String> procedure =
        ProcedurePolicy.propose(
            letter.subject(), letter.text(), procedures.of(data.municipality()));
    OpenedCase opened =
        cases.open(data.municipality(), mails.forCase(data.message(), procedure.orElse(null)));
    MDC.put("case", opened.caseId());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Message message = messages.locked(data.message());
          message.caseId = opened.caseId();
          message.procedureCode = procedure.orElse(null);
          correspondences
              .of(data.message())
              .ifPresent(
                  id -> correspondences.openedCase(id, opened.caseId(), opened.caseNumber()));
        });
    LOG.infof("No. %s opened case %s", letter.registerNumber(), opened.caseNumber());
  }
}
