package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.client.CaseClient;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;
import org.jboss.logging.MDC;

/** Lays a reply to its case. A case that is still being opened is waited for. */
@ApplicationScoped
public class HandingReply implements JobHandler<HandingReply.Data> {
  /** Which message, and its case as far as it was known when the job was stored. */
  public record Data(String municipality, UUID message, UUID caseId) implements JobHandler.Data {}

  @Inject HandedMails mails;
  @Inject CaseClient cases;
  @Inject Messages messages;
  @Inject Correspondences correspondences;
  @Inject HoldingMessage holding;
  @Inject Registers registers;

  @Override
  public String name() {
    return "hand-reply";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    UUID caseId =
        Optional.ofNullable(data.caseId())
            .or(() -> QuarkusTransaction.requiringNew().call(() -> openedCase(data.message())))
            .orElseThrow(() -> new IllegalStateException("the case is still being opened"));
    MDC.put("case", caseId);
    boolean joined = cases.reply(data.municipality(), caseId, mails.forCase(data.message(), null));
    QuarkusTransaction.requiringNew().run(() -> record(data.message(), caseId, joined));
  }

  private Optional<UUID> openedCase(UUID message) {
    return correspondences.of(message).flatMap(correspondences::caseOf);
  }

  private void record(UUID id, UUID caseId, boolean joined) {
    Message message = messages.locked(id);
    if (joined) {
      message.caseId = caseId;
      return;
    }
    message.become(MessageState.HOLDING_PEN, HoldReason.UNKNOWN_CASE.name());
    holding.hold(message, HoldReason.UNKNOWN_CASE);
    registers.setOutcome(
        message.municipality, RegisterKind.INCOMING, id, MessageState.HOLDING_PEN.name());
  }
}
