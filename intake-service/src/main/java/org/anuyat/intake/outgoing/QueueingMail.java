package org.anuyat.intake.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.correspondence.Addressee;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.ThreadHeaders;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.RegisterNumber;
import org.anuyat.intake.register.Registers;

/** Takes a letter in: addresses, threads and numbers it, and queues the sending. */
@ApplicationScoped
public class QueueingMail {
  @Inject OutgoingMails mails;
  @Inject Correspondences correspondences;
  @Inject Registers registers;
  @Inject Municipalities municipalities;
  @Inject CurrentMunicipality current;
  @Inject EntityManager database;
  @Inject SendingMail sending;
  @Inject Jobs jobs;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  /** Queues the letter in the caller's transaction; the same key again gives the first mail. */
  @Transactional
  public OutgoingMailView queue(OutgoingLetter letter) {
    lock(letter.key());
    Optional<OutgoingMail> before = mails.byKey(letter.key());
    if (before.isPresent()) {
      return OutgoingMailView.of(before.get());
    }
    OutgoingMail mail = write(letter);
    mails.persist(mail);
    jobs.enqueueNew(
        sending, Map.of(mail.id.toString(), new SendingMail.Data(current.code(), mail.id)));
    return OutgoingMailView.of(mail);
  }

  private OutgoingMail write(OutgoingLetter letter) {
    Profile municipality = municipalities.require(current.code());
    Optional<ThreadHeaders> thread =
        Optional.ofNullable(letter.replyToMessage()).flatMap(correspondences::answering);
    Addressee to =
        letter.to() != null
            ? new Addressee("", letter.to())
            : thread
                .map(ThreadHeaders::answerTo)
                .orElseThrow(() ->
                    new Problem(
                        ProblemType.INVALID_INPUT,
                        "to is null, and replyToMessage is no message that can be answered"));
    Instant now = clock.instant();
    OutgoingMail mail = new OutgoingMail();
    mail.id = Ids.next();
    mail.municipality = current.code();
    mail.mailKey = letter.key();
    mail.purpose = letter.purpose();
    mail.caseId = letter.caseId();
    mail.toName = to.name();
    mail.toAddress = to.address();
    mail.subjectTh = letter.subjectTh();
    mail.subjectEn = letter.subjectEn();
    mail.bodyTh = letter.bodyTh();
    mail.bodyEn = letter.bodyEn();
    mail.attachments = attachments(letter);
    mail.mimeMessageId = mimeMessageId(mail.id, municipality);
    mail.mimeReferences = "";
    mail.reference = "";
    mail.state = OutgoingState.QUEUED;
    mail.queuedAt = now;
    thread.ifPresent(headers -> putIntoThread(mail, headers));
    RegisterNumber number =
        registers.enter(
            current.code(),
            RegisterKind.OUTGOING,
            mail.id,
            now,
            to.address(),
            letter.subjectTh() + " / " + letter.subjectEn());
    mail.registerNumber = number.number();
    mail.registerYear = number.year();
    return mail;
  }

  private void putIntoThread(OutgoingMail mail, ThreadHeaders thread) {
    mail.correspondenceId = thread.correspondenceId();
    mail.reference = thread.reference();
    mail.inReplyTo = thread.inReplyTo().orElse(null);
    mail.mimeReferences = thread.references();
    correspondences.wrote(
        thread.correspondenceId(),
        mail.id,
        mail.mimeMessageId,
        mail.purpose.name(),
        mail.caseId,
        mail.queuedAt);
  }

  private static String mimeMessageId(UUID id, Profile municipality) {
    String address = municipality.mailAddress();
    return "<" + id + address.substring(address.lastIndexOf('@')) + ">";
  }

  private String attachments(OutgoingLetter letter) {
    for (AttachmentReference attachment : letter.attachments()) {
      if (!attachment.liesIn(current.code())) {
        throw new Problem(
            ProblemType.INVALID_INPUT,
            "attachments.path must begin with /v1/municipalities/" + current.code() + "/");
      }
    }
    try {
      return json.writeValueAsString(letter.attachments());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Two calls with one key follow one another. */
  private void lock(String key) {
    database
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
        .setParameter("key", current.code() + "/" + key)
        .getResultList();
  }
}
