package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.RegisterNumber;
import org.anuyat.intake.register.Registers;
import org.jboss.logging.Logger;

/** Gives an arrived mail its row, its register number and its job, all or none (rule A3.5). */
@ApplicationScoped
public class RegisteringMessage {
  private static final Logger LOG = Logger.getLogger(RegisteringMessage.class);

  @Inject Messages messages;
  @Inject LegalClocks clocks;
  @Inject Registers registers;
  @Inject Acknowledging acknowledging;
  @Inject ProcessingMessage processing;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** The message the mail is; the same bytes in another folder are the same message. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID register(String municipality, ArrivedMail mail) {
    if (!messages.isFirst(municipality, mail.sha256())) {
      return messages.bySha256(mail.sha256()).orElseThrow().id;
    }
    Instant now = clock.instant();
    Message message = new Message();
    message.id = Ids.next();
    message.sha256 = mail.sha256();
    message.rawKey = mail.rawKey();
    message.size = mail.size();
    message.folder = mail.folder();
    message.tooLarge = mail.tooLarge();
    message.arrivedAt = mail.arrivedAt();
    message.seenAt = now;
    message.reckon(ArrivalExplanation.of(clocks.require(municipality), mail.arrivedAt()));
    message.subject = "";
    message.body = "";
    message.transactionIds = "";
    message.overruled = "";
    message.state = MessageState.RECEIVED;
    RegisterNumber number =
        registers.enter(municipality, RegisterKind.INCOMING, message.id, now, "", "");
    message.registerNumber = number.number();
    message.registerYear = number.year();
    messages.persist(message);
    acknowledging.expect(message.id, number.toString(), message.acknowledgeBy);
    jobs.enqueue(
        processing, message.id.toString(), new ProcessingMessage.Data(municipality, message.id));
    LOG.infof("Registered incoming no. %s", number);
    return message.id;
  }
}
