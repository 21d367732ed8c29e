package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.client.PaymentClient;
import org.anuyat.intake.client.SlipAnswer;
import org.anuyat.intake.client.SlipOutcome;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.Registers;

/**
 * Hands a proof of payment to payment-service; what it cannot lay to a fee waits for an officer.
 */
@ApplicationScoped
public class HandingSlip implements JobHandler<HandingSlip.Data> {
  /** Which message, and the case whose letter it answered, if any. */
  public record Data(String municipality, UUID message, UUID caseId) implements JobHandler.Data {}

  @Inject HandedMails mails;
  @Inject PaymentClient payment;
  @Inject Messages messages;
  @Inject HoldingMessage holding;
  @Inject Registers registers;

  @Override
  public String name() {
    return "hand-slip";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    SlipAnswer answer =
        payment.handIn(
            data.municipality(), data.message(), mails.slip(data.message(), data.caseId()));
    QuarkusTransaction.requiringNew().run(() -> record(data, answer));
  }

  private void record(Data data, SlipAnswer answer) {
    Message message = messages.locked(data.message());
    message.feeId = answer.feeId();
    message.caseId = data.caseId();
    Optional<HoldReason> reason = holdReason(answer.outcome());
    if (reason.isPresent()) {
      message.become(MessageState.HOLDING_PEN, reason.get().name());
      holding.hold(message, reason.get());
      registers.setOutcome(
          message.municipality, RegisterKind.INCOMING, message.id, MessageState.HOLDING_PEN.name());
    }
  }

  private static Optional<HoldReason> holdReason(SlipOutcome outcome) {
    return switch (outcome) {
      case MATCHED -> Optional.empty();
      case UNKNOWN_TRANSACTION_ID -> Optional.of(HoldReason.UNKNOWN_TRANSACTION_ID);
      case NOT_A_PARTY -> Optional.of(HoldReason.NOT_A_PARTY_OF_THE_FEE);
      case NO_PROOF_FILE -> Optional.of(HoldReason.NO_PROOF_FILE);
      case NOT_AWAITING_PAYMENT -> Optional.of(HoldReason.NOT_AWAITING_PAYMENT);
    };
  }
}
