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
import org.anuyat.intake.proposal.Findings;
import org.anuyat.intake.proposal.Proposals;
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
  @Inject Proposals proposals;
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
    Optional<ProposingMessage.Letter> letter =
        QuarkusTransaction.requiringNew().call(() -> application(data.message()));
    if (letter.isEmpty()) {
      return;
    }
    Findings findings = proposing.read(letter.get());
    CaseMail mail = QuarkusTransaction.requiringNew().call(() -> propose(data, findings));
    OpenedCase opened = cases.open(data.municipality(), mail);
    MDC.put("case", opened.caseId());
    QuarkusTransaction.requiringNew().run(() -> record(data, findings, opened));
    LOG.infof("No. %s opened case %s", mail.registerNumber(), opened.caseNumber());
  }

  /** An officer may have found meanwhile that it asks for information only. */
  private Optional<ProposingMessage.Letter> application(UUID id) {
    return Optional.of(messages.findById(id))
        .filter(message -> message.state == MessageState.APPLICATION)
        .map(proposing::letter);
  }

  private CaseMail propose(Data data, Findings findings) {
    proposals.replace(data.message(), findings);
    Message message = messages.findById(data.message());
    return mails.forCase(data.message(), procedure(message, findings));
  }

  private void record(Data data, Findings findings, OpenedCase opened) {
    Message message = messages.locked(data.message());
    message.caseId = opened.caseId();
    message.procedureCode = procedure(message, findings);
    correspondences
        .of(data.message())
        .ifPresent(id -> correspondences.openedCase(id, opened.caseId(), opened.caseNumber()));
  }

  /**
   * An officer's word counts first, and his null is a general request; then the procedure a portal
   * posted the application for; then what was proposed.
   */
  private String procedure(Message message, Findings findings) {
    Optional<ConfirmationView> confirmed = confirmations.of(message.id);
    return confirmed.isPresent()
        ? confirmed.get().procedureCode()
        : message.postedProcedure().or(findings::procedureCode).orElse(null);
  }
}
