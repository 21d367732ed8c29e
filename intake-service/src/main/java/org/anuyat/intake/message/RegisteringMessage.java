package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.anuyat.intake.calendar.LegalClock;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.register.EnteringArrivals;
import org.anuyat.intake.register.RegisterNumber;
import org.jboss.logging.Logger;

/** Gives an arrived mail its row, its register number and its job, all or none (rule A3.5). */
@ApplicationScoped
public class RegisteringMessage {
  private static final Logger LOG = Logger.getLogger(RegisteringMessage.class);

  @Inject Messages messages;
  @Inject LegalClocks clocks;
  @Inject EnteringArrivals registers;
  @Inject Acknowledging acknowledging;
  @Inject ProcessingMessage processing;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /**
   * The messages the mails are, in their order; the same bytes in another folder are the same
   * message.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> register(String municipality, List<ArrivedMail> mails) {
    List<String> hashes = mails.stream().map(ArrivedMail::sha256).toList();
    messages.claim(municipality, hashes);
    Map<String, UUID> known = messages.known(hashes);
    List<Message> fresh = new ArrayList<>();
    LegalClock legal = clocks.require(municipality);
    for (ArrivedMail mail : mails) {
      if (!known.containsKey(mail.sha256())) {
        Message message = describe(mail, legal);
        known.put(mail.sha256(), message.id);
        fresh.add(message);
      }
    }
    enter(municipality, fresh);
    return hashes.stream().map(known::get).toList();
  }

  private Message describe(ArrivedMail mail, LegalClock legal) {
    Message message = new Message();
    message.id = Ids.next();
    message.sha256 = mail.sha256();
    message.rawKey = mail.rawKey();
    message.size = mail.size();
    message.folder = mail.folder();
    message.tooLarge = mail.tooLarge();
    message.arrivedAt = mail.arrivedAt();
    message.seenAt = clock.instant();
    message.reckon(ArrivalExplanation.of(legal, mail.arrivedAt()));
    message.subject = "";
    message.body = "";
    message.transactionIds = "";
    message.overruled = "";
    message.state = MessageState.RECEIVED;
    return message;
  }

  private void enter(String municipality, List<Message> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    List<RegisterNumber> numbers =
        registers.enter(
            municipality, fresh.stream().map(message -> message.id).toList(), clock.instant());
    Map<String, ProcessingMessage.Data> work = new LinkedHashMap<>();
    for (int i = 0; i < fresh.size(); i++) {
      Message message = fresh.get(i);
      message.registerNumber = numbers.get(i).number();
      message.registerYear = numbers.get(i).year();
      messages.persist(message);
      acknowledging.expect(message.id, numbers.get(i).toString(), message.acknowledgeBy);
      work.put(message.id.toString(), new ProcessingMessage.Data(municipality, message.id));
    }
    jobs.enqueueNew(processing, work);
    LOG.infof("Registered incoming no. %s to %s", numbers.getFirst(), numbers.getLast());
  }
}
