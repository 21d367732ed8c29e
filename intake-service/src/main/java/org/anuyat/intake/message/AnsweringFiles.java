package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.attachment.InfectedLater;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.attachment.clinic.FileKind;
import org.anuyat.intake.filesagain.AskingForFiles;
import org.anuyat.intake.filesagain.Occasion;

/** Has the applicant told which of his files to send again, if his mail may be answered at all. */
@ApplicationScoped
class AnsweringFiles {
  @Inject Messages messages;
  @Inject Acknowledging acknowledging;
  @Inject AskingForFiles asking;

  @Transactional(Transactional.TxType.MANDATORY)
  void answer(Message message, List<InspectedAttachment> files) {
    if (isAcknowledged(message.id)) {
      List<InspectedAttachment> his = files.stream().filter(f -> isHis(message, f)).toList();
      occasion(message.state)
          .ifPresent(o -> asking.ask(message.id, message.number().toString(), o, his));
    }
  }

  /** The mail a colleague attached is not a file the applicant sent. */
  private static boolean isHis(Message message, InspectedAttachment file) {
    return message.forwardedBy == null || file.kind() != FileKind.MAIL;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void infected(@Observes InfectedLater file) {
    Message message = messages.findById(file.messageId());
    if (isAcknowledged(message.id)) {
      occasion(message.state)
          .ifPresent(o -> asking.askForInfected(file, message.number().toString(), o));
    }
  }

  private boolean isAcknowledged(UUID message) {
    return acknowledging.decisionFor(message).filter(AcknowledgementView::acknowledged).isPresent();
  }

  private static Optional<Occasion> occasion(MessageState state) {
    return switch (state) {
      case APPLICATION, REPLY -> Optional.of(Occasion.DOCUMENTS);
      case PAYMENT_PROOF -> Optional.of(Occasion.PROOF_OF_PAYMENT);
      default -> Optional.empty();
    };
  }
}
