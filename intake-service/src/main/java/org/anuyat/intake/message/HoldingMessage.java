package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.anuyat.intake.holdingpen.HoldReason;
import org.anuyat.intake.holdingpen.HoldingPen;
import org.anuyat.intake.holdingpen.ToHold;
import org.anuyat.intake.message.reading.MailAddress;

/** Puts a message into the holding pen, with what may help the officer who places it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldingMessage {
  @Inject GuessingMatter guessing;
  @Inject HoldingPen pen;

  void hold(Message message, HoldReason reason) {
    hold(message, reason, List.of(), List.of(), Optional.empty());
  }

  /**
   * @param answeredIds Message-IDs the mail answers
   * @param references our references in it
   * @param applicant whose letter it may be, where a colleague passed it on
   */
  void hold(
      Message message,
      HoldReason reason,
      Collection<String> answeredIds,
      Collection<String> references,
      Optional<MailAddress> applicant) {
    pen.hold(
        new ToHold(
            message.id,
            message.number().toString(),
            message.correspondent(),
            message.subject,
            reason,
            guessing.guess(message, answeredIds, references),
            applicant.map(MailAddress::address).orElse(null)));
  }
}
