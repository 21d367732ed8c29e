package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.client.CaseClient;
import org.anuyat.intake.client.CaseMail;
import org.anuyat.intake.client.OpenedCase;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.proposal.ConfirmationView;
import org.anuyat.intake.proposal.Confirmations;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Opens a case for an application. */
@ApplicationScoped
public class HandingApplication implements JobHandler<HandingApplication.Data> {
  private static final Logger LOG = Logger.getLogger(HandingApplication.class);

  /** Which message. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  @Inject HandedMails mails;
  @Inject ProposingMessage proposing;
  @Inject Confirmations confirmations;
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
  public void run(Data data) throws IOException {
    if (!isApplication(data.message())) {
      return;
    }
    Optional<String> proposed = proposing.propose(data.message());
    CaseMail letter = mails.forCase(data.message(), procedure(data.message(), proposed));
    OpenedCase opened = cases.open(data.municipality(), letter);
    MDC.put("case", opened.caseId());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Message message = messages.locked(data.message());
          message.caseId = opened.caseId();
          message.procedureCode = procedure(data.message(), proposed);
          correspondences
              .of(data.message())
              .ifPresent(
                  id -> correspondences.openedCase(id, opened.caseId(), opened.caseNumber()));
        });
    LOG.infof("No. %s opened case %s", letter.registerNumber(), opened.caseNumber());
  }

  /**
   * An officer's word counts first, and his null is a general request; then the procedure a portal
   * posted the application for; then what was proposed.
   */
  private String procedure(UUID id, Optional<String> proposed) {
    Optional<ConfirmationView> confirmed = confirmations.of(id);
    return confirmed.isPresent()
        ? confirmed.get().procedureCode()
        : posted(id).or(() -> proposed).orElse(null);
  }

  private Optional<String> posted(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> messages.findById(id).postedProcedure());
  }

  /** An officer may have found meanwhile that it asks for information only. */
  private boolean isApplication(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> messages.findById(id).state == MessageState.APPLICATION);
  }
}
